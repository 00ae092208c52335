import type { PublishedRoleFilterValues } from "@rungs/shared/inputs/published-role-filter";
import { EXTERNAL_SHARE_BANDS, JUNIOR_RANK } from "@rungs/shared/vocabulary/role";
import type { DataSource, SelectQueryBuilder } from "typeorm";

import { listed } from "../listed.ts";
import { PublishedRoleEntity } from "./published-role.entity.ts";

/** The listed roles that pass the filter. */
export function listedRoles(
  commons: DataSource,
  filter: PublishedRoleFilterValues,
): SelectQueryBuilder<PublishedRoleEntity> {
  const roles = listed(commons, PublishedRoleEntity, filter);
  const { roleFamily, jobFamily, junior, newToOpenSource, externalShare } = filter;
  if (roleFamily) roles.andWhere("one.roleFamily = :roleFamily", { roleFamily });
  if (jobFamily) roles.andWhere("one.jobFamily = :jobFamily", { jobFamily });
  if (junior) roles.andWhere("one.lowestRank <= :junior", { junior: JUNIOR_RANK });
  if (newToOpenSource) roles.andWhere("one.newToOpenSource");
  if (externalShare) {
    const { from, to } = EXTERNAL_SHARE_BANDS[externalShare];
    roles.andWhere("one.externalShare BETWEEN :from AND :to", { from, to });
  }
  return roles;
}
