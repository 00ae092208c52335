import type { FindingCategory } from "@rungs/shared/vocabulary/sharing";

/** The categories of what is private by its shape alone. */
export type PatternCategory = Exclude<FindingCategory, "OWN_SECRET" | "KNOWN_NAME" | "UNKNOWN_WORD">;

/** One shape to look for; `except` takes back a match that only looks like it. */
export interface Pattern {
  category: PatternCategory;
  expression: RegExp;
  except?: (match: string, text: string, start: number) => boolean;
}
