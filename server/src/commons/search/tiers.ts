import type { RoleFamily } from "@rungs/shared/vocabulary/ladder";
import { SEARCH_FILTERS } from "@rungs/shared/vocabulary/search";
import type { SearchFilterValues } from "@rungs/shared/inputs/search";

import type { QueryWord } from "./read-query.ts";

/** Where a find has what was looked for, best first: a find stands in the first of them that it meets. */
export const FOUND_IN = ["TITLE", "NAMES", "ROLE", "TEXT"] as const;
export type FoundIn = (typeof FOUND_IN)[number];

/** The finds of each tier as a `tsquery`; no find is in two. A tier that nothing can be in is left out. */
export function tiersOf(
  words: readonly QueryWord[],
  family: RoleFamily | null,
  filter: SearchFilterValues,
): { foundIn: FoundIn; query: string }[] {
  const title = allWords(words, "title=");
  const names = allWords(words, "name=");
  const role = family ? term(`roleFamily=${family}`) : null;
  const tiers: [FoundIn, string | null][] = [
    ["TITLE", title],
    ["NAMES", `${names} & !(${title})`],
    ["ROLE", role && `${role} & !(${names})`],
    ["TEXT", `${allWords(words, "")} & !(${names})${role ? ` & !${role}` : ""}`],
  ];
  const narrowed = filterTerms(filter);
  return tiers.flatMap(([foundIn, query]) =>
    query === null ? [] : [{ foundIn, query: [...narrowed, `(${query})`].join(" & ") }],
  );
}

/** All finds as one `tsquery`, narrowed by a filter. */
export function everyFind(
  words: readonly QueryWord[],
  family: RoleFamily | null,
  filter: SearchFilterValues,
): string {
  const anywhere = allWords(words, "");
  const found = family ? `(${anywhere} | ${term(`roleFamily=${family}`)})` : anywhere;
  return [...filterTerms(filter), found].join(" & ");
}

function filterTerms(filter: SearchFilterValues): string[] {
  return SEARCH_FILTERS.flatMap((name) => (filter[name] ? [term(`${name}=${filter[name]}`)] : []));
}

function allWords(words: readonly QueryWord[], place: "" | "title=" | "name="): string {
  const each = words.map(({ ways }) => {
    const said = ways.map((terms) => terms.map((lexeme) => term(place + lexeme)).join(" & "));
    return `(${said.map((one) => `(${one})`).join(" | ")})`;
  });
  return `(${each.join(" & ")})`;
}

/** A lexeme as `tsquery` spells it; ours hold letters, digits, `=` and `_`, so that this is belt and braces. */
function term(lexeme: string): string {
  return `'${lexeme.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}
