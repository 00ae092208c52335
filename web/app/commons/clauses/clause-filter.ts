import { EVIDENCE_TYPES } from "@rungs/shared/vocabulary/evidence";
import { RANKS, ROLE_FAMILIES } from "@rungs/shared/vocabulary/ladder";

import type { VariablesOf } from "#web/platform/graphql.ts";

import { type FilterReaders, oneOf, wholeUpTo } from "../lists/read-filter.ts";
import type { BROWSE_CLAUSES } from "./browse.operations.ts";

/** The languages whose words are understood. */
export const CLAUSE_LANGUAGES = ["en", "zh-Hans"] as const;

export type ClauseFilter = NonNullable<VariablesOf<typeof BROWSE_CLAUSES>["filter"]>;

/** How the filter of lines is read out of an address. */
export const CLAUSE_FILTER: FilterReaders<ClauseFilter> = {
  evidence: oneOf(EVIDENCE_TYPES),
  rank: wholeUpTo(RANKS.length),
  roleFamily: oneOf(ROLE_FAMILIES),
  language: oneOf(CLAUSE_LANGUAGES),
};
