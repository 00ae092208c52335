import type { MemberRole } from "@rungs/shared/vocabulary/organization";

/** A fictional member of a fictional organisation. */
export interface DemoPerson {
  readonly name: string;
  /** In one of the organisation's domains. */
  readonly email: string;
  readonly role: MemberRole;
}
