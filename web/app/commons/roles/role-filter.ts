import { JOB_FAMILIES } from "@rungs/shared/vocabulary/job-families";
import { ROLE_FAMILIES } from "@rungs/shared/vocabulary/ladder";
import { EXTERNAL_SHARE_BANDS, type ExternalShareBand } from "@rungs/shared/vocabulary/role";

import type { VariablesOf } from "#web/platform/graphql.ts";

import { FACE_READERS, type FilterReaders, oneOf, ticked } from "../lists/read-filter.ts";
import type { BROWSE_ROLES } from "./browse.operations.ts";

export type RoleFilter = NonNullable<VariablesOf<typeof BROWSE_ROLES>["filter"]>;

/** The bands by which readers look for roles that work inside or outside. */
export const SHARE_BANDS = Object.keys(EXTERNAL_SHARE_BANDS) as ExternalShareBand[];

/** How the filter of roles is read out of an address. */
export const ROLE_FILTER: FilterReaders<RoleFilter> = {
  ...FACE_READERS,
  roleFamily: oneOf(ROLE_FAMILIES),
  jobFamily: oneOf(JOB_FAMILIES),
  junior: ticked,
  newToOpenSource: ticked,
  externalShare: oneOf(SHARE_BANDS),
};
