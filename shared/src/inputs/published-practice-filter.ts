import { z } from "zod";

import { OFFICE_FUNCTIONS } from "../vocabulary/office.ts";
import { MATURITIES, PRACTICE_KINDS } from "../vocabulary/practice.ts";
import { faceFilter } from "./face-filter.ts";

/** What a reader looks for among the practices; every part that is given must hold. */
export const publishedPracticeFilter = faceFilter.extend({
  kind: z.enum(PRACTICE_KINDS).nullish(),
  maturity: z.enum(MATURITIES).nullish(),
  function: z.enum(OFFICE_FUNCTIONS).nullish(),
});
export type PublishedPracticeFilterValues = z.output<typeof publishedPracticeFilter>;
