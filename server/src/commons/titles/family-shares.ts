import { ROLE_FAMILIES, type RoleFamily } from "@rungs/shared/vocabulary/ladder";

import { weighUses } from "./weigh-uses.ts";

/** Of which roles a title is used, as parts of its ladders, the largest first. */
export function familyShares(
  uses: readonly { ladder: string; roleFamily: RoleFamily }[],
): { roleFamily: RoleFamily; share: number }[] {
  const weighed = weighUses(uses);
  const total = weighed.reduce((all, { weight }) => all + weight, 0);
  return ROLE_FAMILIES.map((roleFamily) => ({
    roleFamily,
    share:
      weighed.reduce((all, { use, weight }) => (use.roleFamily === roleFamily ? all + weight : all), 0) /
      (total || 1),
  }))
    .filter(({ share }) => share > 0)
    .toSorted((one, other) => other.share - one.share);
}
