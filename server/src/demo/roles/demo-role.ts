import type { Role } from "@rungs/shared/role";

/** A role as somebody of an office describes it, and what they then do with it. */
export interface DemoRole {
  readonly organizationIndex: number;
  readonly authorEmail: string;
  readonly state: "DRAFT" | "PUBLISHED";
  readonly role: Role;
}
