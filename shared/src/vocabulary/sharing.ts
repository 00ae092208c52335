/** What an author confirms a ladder does not hold before it may be published (product.md C23). */
export const SHARING_CHECKLIST = [
  "NO_CORE_INTELLECTUAL_PROPERTY",
  "NO_PAY",
  "NO_FORWARD_PLANS",
  "NO_NAMED_PEOPLE",
  "MAY_SHARE",
] as const;
export type SharingChecklistItem = (typeof SHARING_CHECKLIST)[number];

/** Why a span of text was marked: the first three refuse or replace, the last asks. */
export const FINDING_CATEGORIES = [
  "OWN_SECRET",
  "EMAIL",
  "URL",
  "HANDLE",
  "TICKET",
  "PHONE",
  "LEVEL_CODE",
  "UNKNOWN_WORD",
] as const;
export type FindingCategory = (typeof FINDING_CATEGORIES)[number];

/** What a person decided about a marked span. */
export const FINDING_DECISIONS = ["KEEP", "REPLACE"] as const;
export type FindingDecision = (typeof FINDING_DECISIONS)[number];
