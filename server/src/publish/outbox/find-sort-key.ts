import type { DataSource, EntityManager } from "typeorm";

import type { PublicationEntity } from "../ledger/publication.entity.ts";
import { chooseSortKey } from "./write-snapshot.ts";

type Coming = Pick<
  PublicationEntity,
  "id" | "organizationId" | "kind" | "draftId" | "lineId" | "snapshotId" | "replacesSnapshotId" | "document"
>;

/**
 * Where something stands in its list, chosen once for all versions of it and remembered in the ledger: a corrected one
 * keeps its place, also where the older one has gone. Undefined for a kind that has no order.
 */
export async function findSortKey(
  manager: EntityManager,
  publisher: DataSource,
  coming: Coming,
): Promise<number | undefined> {
  const { id, organizationId, kind, draftId, lineId, snapshotId, replacesSnapshotId, document } = coming;
  const [known] = await manager.query<{ sortKey: number }[]>(
    `SELECT sort_key AS "sortKey" FROM publication
     WHERE organization_id = $1 AND (line_id = $2 OR draft_id = $3) AND sort_key IS NOT NULL
     ORDER BY confirmed_at DESC LIMIT 1`,
    [organizationId, lineId, draftId],
  );
  if (known) return keep(manager, id, known.sortKey);
  const snapshot = { id: snapshotId, document, replaces: replacesSnapshotId };
  const chosen = await chooseSortKey(publisher, kind, snapshot);
  return chosen === null ? undefined : keep(manager, id, chosen);
}

async function keep(manager: EntityManager, id: string, sortKey: number): Promise<number> {
  await manager.query("UPDATE publication SET sort_key = $2 WHERE id = $1", [id, sortKey]);
  return sortKey;
}
