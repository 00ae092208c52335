import type { SnapshotCard } from "./snapshot-card.type.ts";
import type { SnapshotEntity } from "./snapshot.entity.ts";

/** What lists show of every snapshot, field by field. */
export function toSnapshotCard(row: Omit<SnapshotEntity, "document" | "sha256">): SnapshotCard {
  return {
    id: row.id,
    title: row.title,
    language: row.language,
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
