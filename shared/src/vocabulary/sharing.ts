/** What an author confirms a ladder does not hold before it may be published (product.md C23). */
export const SHARING_CHECKLIST = [
  "NO_CORE_INTELLECTUAL_PROPERTY",
  "NO_PAY",
  "NO_FORWARD_PLANS",
  "NO_NAMED_PEOPLE",
  "MAY_SHARE",
] as const;
export type SharingChecklistItem = (typeof SHARING_CHECKLIST)[number];

/** How a ladder is taken back: unnoticed among others, or so that someone who watches sees it go. */
export const WITHDRAWAL_MANNERS = ["QUIETLY", "AT_ONCE"] as const;
export type WithdrawalManner = (typeof WITHDRAWAL_MANNERS)[number];

/** Why a span of text was marked: the first refuses, the names and words ask, all others are replaced. */
export const FINDING_CATEGORIES = [
  "OWN_SECRET",
  "KNOWN_NAME",
  "POSSIBLE_NAME",
  "EMAIL",
  "URL",
  "HANDLE",
  "TICKET",
  "PHONE",
  "AMOUNT",
  "DATE",
  "CREDENTIAL",
  "COST_CENTER",
  "LEVEL_CODE",
  "UNKNOWN_WORD",
] as const;
export type FindingCategory = (typeof FINDING_CATEGORIES)[number];

/** What a person decided about a marked span. */
export const FINDING_DECISIONS = ["KEEP", "REPLACE"] as const;
export type FindingDecision = (typeof FINDING_DECISIONS)[number];
