import { EMAIL_PATTERNS, HANDLE_PATTERNS, PHONE_PATTERNS, URL_PATTERNS } from "./patterns/addresses.ts";
import { AMOUNT_PATTERNS } from "./patterns/amounts.ts";
import {
  COST_CENTER_PATTERNS,
  DATE_PATTERNS,
  LEVEL_CODE_PATTERNS,
  TICKET_PATTERNS,
} from "./patterns/codes.ts";
import { CREDENTIAL_PATTERNS } from "./patterns/credentials.ts";
import type { Pattern, PatternCategory } from "./patterns/pattern.ts";

/** Something private by its shape, found in a normalised text. */
export interface FoundPattern {
  start: number;
  end: number;
  category: PatternCategory;
}

/** In order: an earlier one wins. Each begins at a place that no other start of its own can share, so all are linear. */
const PATTERNS: readonly Pattern[] = [
  ...CREDENTIAL_PATTERNS,
  ...EMAIL_PATTERNS,
  ...URL_PATTERNS,
  ...HANDLE_PATTERNS,
  ...COST_CENTER_PATTERNS,
  ...DATE_PATTERNS,
  ...AMOUNT_PATTERNS,
  ...LEVEL_CODE_PATTERNS,
  ...TICKET_PATTERNS,
  ...PHONE_PATTERNS,
];

/** Finds what is private by its shape, from e-mail addresses to amounts of money, an earlier kind first. */
export function findPatterns(text: string): FoundPattern[] {
  return PATTERNS.flatMap(({ category, expression, except }) =>
    [...text.matchAll(expression)]
      .map((match) => ({ match: withoutTrailingStop(match[0]), start: match.index }))
      .filter(({ match, start }) => except === undefined || !except(match, text, start))
      .map(({ match, start }) => ({ start, end: start + match.length, category })),
  );
}

/** A full stop that ends the sentence does not belong to the address before it. */
function withoutTrailingStop(match: string): string {
  return match.replace(/[.:!?*_~-]+$/, "");
}
