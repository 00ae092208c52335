import { EMAIL_PATTERNS, HANDLE_PATTERNS, PHONE_PATTERNS, URL_PATTERNS } from "./patterns/addresses.ts";
import { AMOUNT_PATTERNS } from "./patterns/amounts.ts";
import {
  COST_CENTER_PATTERNS,
  DATE_PATTERNS,
  LEVEL_CODE_PATTERNS,
  TICKET_PATTERNS,
} from "./patterns/codes.ts";
import { CREDENTIAL_PATTERNS } from "./patterns/credentials.ts";
import { joinRanges } from "./patterns/join-ranges.ts";
import type { Pattern, PatternCategory } from "./patterns/pattern.ts";
import { PERCENTAGE_PATTERNS } from "./patterns/percentages.ts";

/** Something private by its shape, found in a normalised text. */
export interface FoundPattern {
  start: number;
  end: number;
  category: PatternCategory;
  /** The type word in its place. */
  word: PatternCategory | NonNullable<Pattern["word"]>;
}

/** In order: an earlier one wins. Each begins at a place that no other start of its own can share, so all are linear. */
const BEFORE_AMOUNTS: readonly Pattern[] = [
  ...CREDENTIAL_PATTERNS,
  ...EMAIL_PATTERNS,
  ...URL_PATTERNS,
  ...HANDLE_PATTERNS,
  ...COST_CENTER_PATTERNS,
  ...DATE_PATTERNS,
];
const AMOUNTS: readonly Pattern[] = [...AMOUNT_PATTERNS, ...PERCENTAGE_PATTERNS];
const AFTER_AMOUNTS: readonly Pattern[] = [...LEVEL_CODE_PATTERNS, ...TICKET_PATTERNS, ...PHONE_PATTERNS];

/** Finds what is private by its shape, from e-mail addresses to amounts of money, an earlier kind first. */
export function findPatterns(text: string): FoundPattern[] {
  const find = (patterns: readonly Pattern[]) => patterns.flatMap((pattern) => matchesOf(pattern, text));
  const amounts = joinRanges(text, find(AMOUNTS)).map(({ start, end }): FoundPattern => ({
    start,
    end,
    category: "AMOUNT",
    word: "AMOUNT",
  }));
  return [...find(BEFORE_AMOUNTS), ...amounts, ...find(AFTER_AMOUNTS)];
}

function matchesOf({ category, word, expression, except }: Pattern, text: string): FoundPattern[] {
  return [...text.matchAll(expression)]
    .map((found) => ({ match: withoutTrailingStop(found[0]), start: found.index, found }))
    .filter(({ match, start }) => except === undefined || !except(match, text, start))
    .map(({ match, start, found }) => {
      const end = start + match.length;
      const own = found.groups?.private === undefined ? undefined : found.indices?.groups?.private;
      return {
        start: own?.[0] ?? start,
        end: Math.min(end, own?.[1] ?? end),
        category,
        word: word ?? category,
      };
    })
    .filter(({ start, end }) => start < end);
}

/** A full stop that ends the sentence does not belong to the address before it. */
function withoutTrailingStop(match: string): string {
  return match.replace(/[.:!?*_~-]+$/, "");
}
