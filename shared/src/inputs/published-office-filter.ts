import { z } from "zod";

import { LADDER_STRATEGIES } from "../vocabulary/ladder.ts";
import { CHARTER_SCOPES, OFFICE_FUNCTIONS, PLACEMENTS } from "../vocabulary/office.ts";
import { INDUSTRY_GROUPS, REGION_GROUPS, SIZE_GROUPS } from "../vocabulary/organization.ts";

const keys = <K extends string>(groups: Record<K, unknown>) => z.enum(Object.keys(groups) as [K, ...K[]]);

/**
 * What a reader looks for among the offices; every part that is given must hold. A function without a placement is one
 * that the office tells of.
 */
export const publishedOfficeFilter = z.strictObject({
  function: z.enum(OFFICE_FUNCTIONS).nullish(),
  placement: z.enum(PLACEMENTS).nullish(),
  strategy: z.enum(LADDER_STRATEGIES).nullish(),
  charterScope: z.enum(CHARTER_SCOPES).nullish(),
  industry: keys(INDUSTRY_GROUPS).nullish(),
  region: keys(REGION_GROUPS).nullish(),
  size: keys(SIZE_GROUPS).nullish(),
});

export type PublishedOfficeFilterValues = z.output<typeof publishedOfficeFilter>;
