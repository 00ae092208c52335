import { z } from "zod";

import { INDUSTRY_GROUPS, REGION_GROUPS, SIZE_GROUPS } from "../vocabulary/organization.ts";

const keys = <K extends string>(groups: Record<K, unknown>) => z.enum(Object.keys(groups) as [K, ...K[]]);

/** What a reader looks for in the face of whoever published: groups, which hold every value under them. */
export const faceFilter = z.strictObject({
  industry: keys(INDUSTRY_GROUPS).nullish(),
  region: keys(REGION_GROUPS).nullish(),
  size: keys(SIZE_GROUPS).nullish(),
});

export type FaceFilterValues = z.output<typeof faceFilter>;
