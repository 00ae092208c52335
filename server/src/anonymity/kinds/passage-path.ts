/** The parts of a ladder that hold text which leaves. */
const LADDER_SECTIONS = [
  "TITLE",
  "STRATEGY_RATIONALE",
  "MISSION",
  "OVERVIEW",
  "TRACK_NAME",
  "DIMENSION_NAME",
  "DIMENSION_DESCRIPTION",
  "LEVEL_TITLE",
  "LEVEL_SUMMARY",
  "EXPECTATION",
  "CONDITION",
] as const;
export type LadderSection = (typeof LADDER_SECTIONS)[number];

/** The parts of an office profile, besides those that mean the same in a ladder. */
const OFFICE_SECTIONS = ["CHARTER", "PLACEMENT_REASON"] as const;
export type OfficeSection = "TITLE" | "STRATEGY_RATIONALE" | (typeof OFFICE_SECTIONS)[number];

/** The parts of a practice's account, besides its title. */
const PRACTICE_SECTIONS = [
  "PRACTICE_PROBLEM",
  "PRACTICE_CONTEXT",
  "PRACTICE_DONE",
  "PRACTICE_OUTCOME",
  "PRACTICE_DIFFERENTLY",
] as const;
export type PracticeSection = "TITLE" | (typeof PRACTICE_SECTIONS)[number];

/** The parts of a role. */
const ROLE_SECTIONS = ["ROLE_TITLE", "ROLE_SUMMARY"] as const;
export type RoleSection = (typeof ROLE_SECTIONS)[number];

/** The parts of a post. */
export type PostSection = "TITLE" | "POST_ABOUT";

/** The parts of what can be shared that hold text which leaves; kinds share a part that means the same. */
export const PASSAGE_SECTIONS = [
  ...LADDER_SECTIONS,
  ...OFFICE_SECTIONS,
  ...PRACTICE_SECTIONS,
  ...ROLE_SECTIONS,
  "COMMENT",
  "POST_ABOUT",
] as const;
export type PassageSection = (typeof PASSAGE_SECTIONS)[number];

/** Where a passage stands: its part, the id of the thing it belongs to, and its place in a list, counted from 0. */
export interface PassagePath {
  section: PassageSection;
  id: string | null;
  index: number;
  language: string;
}

/** Rewrites one text; it is told where the text stands. */
export type RewriteText = (value: string, path: PassagePath) => string;
