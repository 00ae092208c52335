import { z } from "zod";

import { languageTag } from "../ladder.ts";
import { EVIDENCE_TYPES } from "../vocabulary/evidence.ts";
import { RANKS, ROLE_FAMILIES } from "../vocabulary/ladder.ts";

/** What a reader looks for among the lines that credit work outside the company; every part that is given must hold. */
export const clauseFilter = z.strictObject({
  evidence: z.enum(EVIDENCE_TYPES).nullish(),
  rank: z.literal(RANKS).nullish(),
  roleFamily: z.enum(ROLE_FAMILIES).nullish(),
  language: languageTag.nullish(),
});
export type ClauseFilterValues = z.output<typeof clauseFilter>;
