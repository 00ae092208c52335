import { LADDER_STRATEGIES } from "@rungs/shared/vocabulary/ladder";
import { CHARTER_SCOPES, OFFICE_FUNCTIONS, PLACEMENTS } from "@rungs/shared/vocabulary/office";
import {
  INDUSTRY_GROUPS,
  type IndustryGroup,
  REGION_GROUPS,
  type RegionGroup,
  SIZE_GROUPS,
  type SizeGroup,
} from "@rungs/shared/vocabulary/organization";

import type { VariablesOf } from "#web/platform/graphql.ts";

import type { BROWSE_OFFICES } from "./browse.operations.ts";

export type OfficeFilter = NonNullable<VariablesOf<typeof BROWSE_OFFICES>["filter"]>;

export const INDUSTRIES = Object.keys(INDUSTRY_GROUPS) as IndustryGroup[];
export const REGIONS = Object.keys(REGION_GROUPS) as RegionGroup[];
export const SIZES = Object.keys(SIZE_GROUPS) as SizeGroup[];

/** Reads the filter out of an address; what it does not understand, it leaves out. */
export function officeFilter(query: URLSearchParams): OfficeFilter {
  const one = <Value extends string>(name: keyof OfficeFilter, values: readonly Value[]) =>
    values.find((value) => value === query.get(name));
  const filter = {
    function: one("function", OFFICE_FUNCTIONS),
    placement: one("placement", PLACEMENTS),
    strategy: one("strategy", LADDER_STRATEGIES),
    charterScope: one("charterScope", CHARTER_SCOPES),
    industry: one("industry", INDUSTRIES),
    region: one("region", REGIONS),
    size: one("size", SIZES),
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}
