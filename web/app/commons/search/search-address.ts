import { SEARCH_CHARACTERS } from "@rungs/shared/inputs/search";
import { languageTag } from "@rungs/shared/ladder";
import { ROLE_FAMILIES } from "@rungs/shared/vocabulary/ladder";
import { OFFICE_FUNCTIONS } from "@rungs/shared/vocabulary/office";
import { SEARCH_KINDS } from "@rungs/shared/vocabulary/search";

import type { VariablesOf } from "#web/platform/graphql.ts";

import { FACE_READERS, type FilterReaders, oneOf } from "../lists/read-filter.ts";
import type { SEARCH_PAGE } from "./search.operations.ts";

/** What the finds are narrowed by. */
export type SearchFilter = NonNullable<VariablesOf<typeof SEARCH_PAGE>["filter"]>;

// Neither is text that can be looked for: the first is half of a character.
const UNSEARCHABLE = /[\0\p{Surrogate}]/gu;

/** What somebody looks for, out of an address: as much of it as can be looked for. */
export function searchedText(query: URLSearchParams): string {
  const text = (query.get("text") ?? "").replace(UNSEARCHABLE, " ").trim();
  return text.slice(0, SEARCH_CHARACTERS).replace(UNSEARCHABLE, "");
}

/** How each part of the filter is read out of an address. */
export const SEARCH_READERS: FilterReaders<SearchFilter> = {
  ...FACE_READERS,
  kind: oneOf(SEARCH_KINDS),
  roleFamily: oneOf(ROLE_FAMILIES),
  function: oneOf(OFFICE_FUNCTIONS),
  language: (said) => languageTag.safeParse(said).data,
};

/** The address of a search; a filter without a value is left out. */
export function searchAddress(text: string, filter: SearchFilter = {}): string {
  const query = new URLSearchParams({ text });
  for (const [name, value] of Object.entries(filter)) if (value) query.set(name, value);
  return `/search?${query}`;
}
