import { LADDER_SECTIONS } from "./ladder-texts.ts";
import { OFFICE_SECTIONS } from "./office/office-texts.ts";

/** The parts of what can be shared that hold text which leaves; kinds share a part that means the same. */
export const PASSAGE_SECTIONS = [
  ...LADDER_SECTIONS,
  // TITLE and STRATEGY_RATIONALE mean the same as in a ladder.
  ...OFFICE_SECTIONS,
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
