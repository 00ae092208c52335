import { LIMITS } from "@rungs/shared/limits";
import { LADDER_STRATEGIES, RANKS, ROLE_FAMILIES } from "@rungs/shared/vocabulary/ladder";

import type { VariablesOf } from "#web/platform/graphql.ts";

import { FACE_READERS, type FilterReaders, oneOf, ticked, wholeUpTo, words } from "../lists/read-filter.ts";
import type { BROWSE_PAGE } from "./browse.operations.ts";

export const LANGUAGES = ["en", "zh-Hans", "de", "es", "fr", "ja", "ko", "pt"] as const;

export type BrowseFilter = NonNullable<VariablesOf<typeof BROWSE_PAGE>["filter"]>;

/** How the filter of ladders is read out of an address. */
export const LADDER_FILTER: FilterReaders<BrowseFilter> = {
  ...FACE_READERS,
  text: words,
  roleFamily: oneOf(ROLE_FAMILIES),
  strategy: oneOf(LADDER_STRATEGIES),
  minLevels: wholeUpTo(LIMITS.levels),
  maxLevels: wholeUpTo(LIMITS.levels),
  rank: wholeUpTo(RANKS.length),
  newToOpenSource: ticked,
  language: oneOf(LANGUAGES),
};
