import type { Office } from "@rungs/shared/office";

/** An office's profile as its people enter it, and what they then do with it. */
export interface DemoOffice {
  readonly organizationIndex: number;
  readonly authorEmail: string;
  readonly state: "DRAFT" | "PUBLISHED";
  readonly office: Office;
}
