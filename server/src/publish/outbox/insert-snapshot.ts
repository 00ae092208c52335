import type { LocalizedText } from "@rungs/shared/ladder";
import type { Face } from "@rungs/shared/published-ladder";
import type { EntityManager, EntityTarget, QueryDeepPartialEntity } from "typeorm";

import type { SnapshotEntity } from "#server/commons/snapshot.entity.ts";

import type { Snapshot } from "./shelf.ts";

/** The columns that every kind of snapshot has, out of its parsed document. */
export function snapshotColumns(
  { id, document, sha256 }: Snapshot,
  { title, language, quarter, face }: { title: LocalizedText; language: string; quarter: string; face: Face },
) {
  return { id, document, sha256, title, language, quarter, ...face };
}

/** Puts a row into its table; false, and nothing, where its id stands there already. */
export async function insertSnapshot<Row extends SnapshotEntity>(
  manager: EntityManager,
  kind: EntityTarget<Row>,
  row: QueryDeepPartialEntity<Row>,
): Promise<boolean> {
  const inserted = await manager
    .createQueryBuilder()
    .insert()
    .into(kind)
    .values(row)
    .orIgnore()
    .returning("id")
    .execute();
  const raw: unknown = inserted.raw;
  return Array.isArray(raw) && raw.length === 1;
}
