import type { DataSource, EntityManager } from "typeorm";

import { PublicationEntity } from "../ledger/publication.entity.ts";
import { OutboxEntity } from "./outbox.entity.ts";
import { addSnapshot, removeSnapshot } from "./write-snapshot.ts";

export type Applied =
  | { state: "applied" }
  | { state: "empty" }
  | { state: "failed"; outboxId: string; attempts: number; error: unknown };

/**
 * Carries the next waiting act over to the commons. Its row stays locked until the act is done and marked, so a
 * worker that dies lets it go at once and the next one does it again, with the same result. Acts of one organisation
 * never overtake one another; an act that fails waits longer each time, five minutes at the most, and holds up
 * nobody else's.
 */
export async function applyNext(worker: DataSource, publisher: DataSource): Promise<Applied> {
  return worker.transaction(async (manager) => {
    const next = await takeNext(manager);
    if (!next) return { state: "empty" };
    await manager.query("SELECT set_config('app.organization_id', $1, true)", [next.organizationId]);
    try {
      await manager.transaction((savepoint) => apply(savepoint, publisher, next));
    } catch (error) {
      const attempts = next.attempts + 1;
      await manager.update(
        OutboxEntity,
        { id: next.id },
        { attempts, nextAttemptAt: () => `now() + make_interval(secs => ${Math.min(2 ** attempts, 300)})` },
      );
      return { state: "failed", outboxId: next.id, attempts, error };
    }
    return { state: "applied" };
  });
}

async function takeNext(manager: EntityManager): Promise<OutboxEntity | null> {
  return manager
    .createQueryBuilder(OutboxEntity, "next")
    .where("next.appliedAt IS NULL AND next.nextAttemptAt <= now()")
    .andWhere(
      `NOT EXISTS (
         SELECT FROM outbox earlier
         WHERE earlier.organization_id = next.organization_id AND earlier.id < next.id
           AND earlier.applied_at IS NULL
       )`,
    )
    .orderBy("next.id", "ASC")
    .limit(1)
    .setLock("pessimistic_write")
    .setOnLocked("skip_locked")
    .getOne();
}

async function apply(manager: EntityManager, publisher: DataSource, next: OutboxEntity): Promise<void> {
  const publication = await manager.findOneOrFail(PublicationEntity, {
    select: {
      id: true,
      snapshotId: true,
      document: true,
      sha256: true,
      replacesSnapshotId: true,
      retractionRequestedAt: true,
    },
    where: { organizationId: next.organizationId, id: next.publicationId },
  });
  if (next.act === "PUBLISH" && publication.retractionRequestedAt) {
    // Taken back before it ever left: it does not leave now.
  } else if (next.act === "PUBLISH") {
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
}
