import type { FindingCategory } from "@rungs/shared/vocabulary/sharing";

/** The categories of what is private by its shape alone. */
export type PatternCategory = Exclude<
  FindingCategory,
  "OWN_SECRET" | "KNOWN_NAME" | "POSSIBLE_NAME" | "UNKNOWN_WORD"
>;

/**
 * One shape to look for; `except` takes back a match that only looks like it. Where the expression has a group called
 * `private`, the rest of the match is only what it is recognised by, and stays.
 */
export interface Pattern {
  category: PatternCategory;
  /** The type word in its place, where that of the category says too little. */
  word?: "CHANNEL";
  expression: RegExp;
  except?: (match: string, text: string, start: number) => boolean;
}
