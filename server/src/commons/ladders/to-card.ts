import { toSnapshotCard } from "../to-snapshot-card.ts";
import type { PublishedLadderCard } from "./published-ladder-card.type.ts";
import type { PublishedLadderEntity } from "./published-ladder.entity.ts";

/** What lists show of a ladder, field by field. */
export function toCard(row: PublishedLadderEntity): PublishedLadderCard {
  return {
    ...toSnapshotCard(row),
    lineId: row.line,
    roleFamily: row.roleFamily,
    strategy: row.strategy,
    levelCount: row.levelCount,
    dimensionCount: row.dimensionCount,
    ranks: row.ranks,
    levelTitles: row.levelTitles,
  };
}
