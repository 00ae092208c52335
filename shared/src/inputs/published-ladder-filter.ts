import { z } from "zod";

import { languageTag } from "../ladder.ts";
import { LADDER_STRATEGIES, RANKS, ROLE_FAMILIES } from "../vocabulary/ladder.ts";
import { INDUSTRY_GROUPS, REGION_GROUPS, SIZE_GROUPS } from "../vocabulary/organization.ts";

const keys = <K extends string>(groups: Record<K, unknown>) => z.enum(Object.keys(groups) as [K, ...K[]]);

/** What a reader looks for in the commons; every part that is given must hold. */
export const publishedLadderFilter = z.strictObject({
  text: z.string().trim().max(200).nullish(),
  roleFamily: z.enum(ROLE_FAMILIES).nullish(),
  strategy: z.enum(LADDER_STRATEGIES).nullish(),
  industry: keys(INDUSTRY_GROUPS).nullish(),
  region: keys(REGION_GROUPS).nullish(),
  size: keys(SIZE_GROUPS).nullish(),
  minLevels: z.int().min(0).max(40).nullish(),
  maxLevels: z.int().min(0).max(40).nullish(),
  rank: z.literal(RANKS).nullish(),
  newToOpenSource: z.boolean().nullish(),
  language: languageTag.nullish(),
});

export type PublishedLadderFilterValues = z.output<typeof publishedLadderFilter>;
