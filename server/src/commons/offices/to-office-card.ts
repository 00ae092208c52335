import { toSnapshotCard } from "../to-snapshot-card.ts";
import type { PublishedOfficeCard } from "./published-office-connection.type.ts";
import type { PublishedOfficeEntity } from "./published-office.entity.ts";

/** What lists show of an office, field by field. */
export function toOfficeCard(row: PublishedOfficeEntity): PublishedOfficeCard {
  return {
    ...toSnapshotCard(row),
    strategy: row.strategy,
    charterScopes: row.charterScopes,
    inOffice: row.inOffice,
    shared: row.shared,
  };
}
