import { z } from "zod";

import { JOB_FAMILIES } from "../vocabulary/job-families.ts";
import { ROLE_FAMILIES } from "../vocabulary/ladder.ts";
import { EXTERNAL_SHARE_BANDS, type ExternalShareBand } from "../vocabulary/role.ts";
import { faceFilter } from "./face-filter.ts";

/** What a reader looks for among the roles; every part that is given must hold. */
export const publishedRoleFilter = faceFilter.extend({
  roleFamily: z.enum(ROLE_FAMILIES).nullish(),
  jobFamily: z.enum(JOB_FAMILIES).nullish(),
  /** Only roles that begin at a junior's rank. */
  junior: z.boolean().nullish(),
  /** Only roles for which people new to open source are hired. */
  newToOpenSource: z.boolean().nullish(),
  externalShare: z
    .enum(Object.keys(EXTERNAL_SHARE_BANDS) as [ExternalShareBand, ...ExternalShareBand[]])
    .nullish(),
});
export type PublishedRoleFilterValues = z.output<typeof publishedRoleFilter>;
