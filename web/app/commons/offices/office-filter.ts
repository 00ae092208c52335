import { LADDER_STRATEGIES } from "@rungs/shared/vocabulary/ladder";
import { CHARTER_SCOPES, OFFICE_FUNCTIONS, PLACEMENTS } from "@rungs/shared/vocabulary/office";

import type { VariablesOf } from "#web/platform/graphql.ts";

import { FACE_READERS, type FilterReaders, oneOf } from "../lists/read-filter.ts";
import type { BROWSE_OFFICES } from "./browse.operations.ts";

export type OfficeFilter = NonNullable<VariablesOf<typeof BROWSE_OFFICES>["filter"]>;

/** How the filter of offices is read out of an address. */
export const OFFICE_FILTER: FilterReaders<OfficeFilter> = {
  ...FACE_READERS,
  function: oneOf(OFFICE_FUNCTIONS),
  placement: oneOf(PLACEMENTS),
  strategy: oneOf(LADDER_STRATEGIES),
  charterScope: oneOf(CHARTER_SCOPES),
};
