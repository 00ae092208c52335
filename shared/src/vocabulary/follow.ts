/** What can be followed: what offices correct and continue over the quarters. */
export const FOLLOWED_KINDS = ["LADDER", "PRACTICE"] as const;
export type FollowedKind = (typeof FOLLOWED_KINDS)[number];

/** In which part of something published a newer version differs. */
export const MOVED_PARTS = [
  "TITLE",
  "LEVELS",
  "DIMENSIONS",
  "EXPECTATIONS",
  "CONDITIONS",
  "OVERVIEW",
  "PROBLEM",
  "CONTEXT",
  "DONE",
  "OUTCOME",
  "DIFFERENTLY",
] as const;
export type MovedPartName = (typeof MOVED_PARTS)[number];
