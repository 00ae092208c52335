import type { PublishedLadderCard } from "./published-ladder-card.type.ts";
import type { PublishedLadderEntity } from "./published-ladder.entity.ts";

/** What lists show of a snapshot, field by field. */
export function toCard(row: PublishedLadderEntity): PublishedLadderCard {
  return {
    id: row.id,
    title: row.title,
    roleFamily: row.roleFamily,
    strategy: row.strategy,
    language: row.language,
    levelCount: row.levelCount,
    dimensionCount: row.dimensionCount,
    ranks: row.ranks,
    levelTitles: row.levelTitles,
    quarter: row.quarter,
    face: {
      industry: row.industry,
      region: row.region,
      size: row.size,
      officeAge: row.officeAge,
      teamSize: row.teamSize,
      reportingLine: row.reportingLine,
    },
    replacedBy: row.replacedBy,
  };
}
