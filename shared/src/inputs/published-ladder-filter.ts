import { z } from "zod";

import { languageTag } from "../ladder.ts";
import { LADDER_STRATEGIES, RANKS, ROLE_FAMILIES } from "../vocabulary/ladder.ts";
import { faceFilter } from "./face-filter.ts";

/** What a reader looks for in the commons; every part that is given must hold. */
export const publishedLadderFilter = faceFilter.extend({
  text: z.string().trim().max(200).nullish(),
  roleFamily: z.enum(ROLE_FAMILIES).nullish(),
  strategy: z.enum(LADDER_STRATEGIES).nullish(),
  minLevels: z.int().min(0).max(40).nullish(),
  maxLevels: z.int().min(0).max(40).nullish(),
  rank: z.literal(RANKS).nullish(),
  newToOpenSource: z.boolean().nullish(),
  language: languageTag.nullish(),
});

export type PublishedLadderFilterValues = z.output<typeof publishedLadderFilter>;
