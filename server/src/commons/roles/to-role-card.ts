import { toSnapshotCard } from "../to-snapshot-card.ts";
import type { PublishedRoleCard } from "./published-role-connection.type.ts";
import type { PublishedRoleEntity } from "./published-role.entity.ts";

/** What lists show of a role, field by field. */
export function toRoleCard(row: PublishedRoleEntity): PublishedRoleCard {
  const { lowestRank, highestRank } = row;
  return {
    ...toSnapshotCard(row),
    roleFamily: row.roleFamily,
    jobFamily: row.jobFamily,
    ranks: lowestRank === null || highestRank === null ? null : { min: lowestRank, max: highestRank },
    duties: row.duties,
    externalShare: row.externalShare,
    newToOpenSource: row.newToOpenSource,
  };
}
