import type { DataSource, EntityManager } from "typeorm";

import { addSnapshot, removeSnapshot } from "./write-snapshot.ts";
import { OutboxEntity } from "./outbox.entity.ts";
import { PublicationEntity } from "../ledger/publication.entity.ts";

/**
 * Carries the oldest waiting act over to the commons; false where nothing waits. The row stays locked until the act
 * is done and marked, so a worker that dies lets it go at once and the next one does it again, with the same result.
 * Acts of one publication never overtake one another.
 */
export async function applyNext(worker: DataSource, publisher: DataSource): Promise<boolean> {
  return worker.transaction(async (manager) => {
    const next = await takeNext(manager);
    if (!next) return false;
    await manager.query("SELECT set_config('app.organization_id', $1, true)", [next.organizationId]);
    const publication = await manager.findOneByOrFail(PublicationEntity, {
      organizationId: next.organizationId,
      id: next.publicationId,
    });
    if (next.act === "PUBLISH") {
      await addSnapshot(publisher, {
        id: publication.snapshotId,
        document: publication.document,
        sha256: publication.sha256,
        replaces: publication.replacesSnapshotId,
      });
      await manager.update(PublicationEntity, { id: publication.id }, { visibleAt: () => "now()" });
    } else {
      await removeSnapshot(publisher, publication.snapshotId);
      await manager.update(PublicationEntity, { id: publication.id }, { retractedAt: () => "now()" });
    }
    await manager.update(OutboxEntity, { id: next.id }, { appliedAt: () => "now()" });
    return true;
  });
}

async function takeNext(manager: EntityManager): Promise<OutboxEntity | null> {
  return manager
    .createQueryBuilder(OutboxEntity, "next")
    .where("next.appliedAt IS NULL")
    .andWhere(
      `NOT EXISTS (
         SELECT FROM outbox earlier
         WHERE earlier.publication_id = next.publication_id AND earlier.id < next.id AND earlier.applied_at IS NULL
       )`,
    )
    .orderBy("next.id", "ASC")
    .limit(1)
    .setLock("pessimistic_write")
    .setOnLocked("skip_locked")
    .getOne();
}
