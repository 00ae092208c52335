import { toSnapshotCard } from "../to-snapshot-card.ts";
import type { PublishedPracticeCard } from "./published-practice-connection.type.ts";
import type { PublishedPracticeEntity } from "./published-practice.entity.ts";

/** What lists show of a practice, field by field. */
export function toPracticeCard(row: PublishedPracticeEntity): PublishedPracticeCard {
  return {
    ...toSnapshotCard(row),
    lineId: row.line,
    kind: row.kind,
    maturity: row.maturity,
    began: row.began,
    functions: row.functions,
    lead: row.lead,
  };
}
