import { OFFICE_FUNCTIONS } from "@rungs/shared/vocabulary/office";
import { MATURITIES, PRACTICE_KINDS } from "@rungs/shared/vocabulary/practice";

import type { VariablesOf } from "#web/platform/graphql.ts";

import { FACE_READERS, type FilterReaders, oneOf } from "../lists/read-filter.ts";
import type { BROWSE_PRACTICES } from "./browse.operations.ts";

export type PracticeFilter = NonNullable<VariablesOf<typeof BROWSE_PRACTICES>["filter"]>;

/** How the filter of practices is read out of an address. */
export const PRACTICE_FILTER: FilterReaders<PracticeFilter> = {
  ...FACE_READERS,
  kind: oneOf(PRACTICE_KINDS),
  maturity: oneOf(MATURITIES),
  function: oneOf(OFFICE_FUNCTIONS),
};
