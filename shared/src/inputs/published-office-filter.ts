import { z } from "zod";

import { LADDER_STRATEGIES } from "../vocabulary/ladder.ts";
import { CHARTER_SCOPES, OFFICE_FUNCTIONS, PLACEMENTS } from "../vocabulary/office.ts";
import { faceFilter } from "./face-filter.ts";

/**
 * What a reader looks for among the offices; every part that is given must hold. A function without a placement is one
 * that the office tells of.
 */
export const publishedOfficeFilter = faceFilter.extend({
  function: z.enum(OFFICE_FUNCTIONS).nullish(),
  placement: z.enum(PLACEMENTS).nullish(),
  strategy: z.enum(LADDER_STRATEGIES).nullish(),
  charterScope: z.enum(CHARTER_SCOPES).nullish(),
});

export type PublishedOfficeFilterValues = z.output<typeof publishedOfficeFilter>;
