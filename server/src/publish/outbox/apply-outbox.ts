import type { DataSource, EntityManager } from "typeorm";

import { PublicationEntity } from "../ledger/publication.entity.ts";
import type { PublicationBatches } from "../batches/publication-batches.ts";
import { findSortKey } from "./find-sort-key.ts";
import { OutboxEntity } from "./outbox.entity.ts";
import { addSnapshot, removeSnapshot } from "./write-snapshot.ts";

export type Applied =
  | { state: "applied" }
  | { state: "empty" }
  | { state: "failed"; outboxId: string; attempts: number; error: unknown };

/**
 * Carries the next waiting act over to the commons. Its row stays locked until the act is done and marked, so a
 * worker that dies lets it go at once and the next one does it again, with the same result. The versions of one
 * thing come in their order, and each goes after it came; an act that fails waits longer each time, five minutes at
 * the most, and holds up no other thing. With batches, only what was let go is carried over, in the order of its batch.
 */
export async function applyNext(
  worker: DataSource,
  publisher: DataSource,
  batches: PublicationBatches,
): Promise<Applied> {
  return worker.transaction(async (manager) => {
    const next = await takeNext(manager, batches);
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

/** What nobody could see come or go need not wait: it was taken back before it had left. */
const LET_GO = `(
  next.released_at IS NOT NULL OR EXISTS (
    SELECT FROM publication
    WHERE publication.id = next.publication_id AND retraction_requested_at IS NOT NULL AND visible_at IS NULL
  )
)`;

/**
 * A version that comes and another one that goes do not wait for each other: either may still wait for its batch, for
 * ever in a quiet network.
 */
const AFTER_ANOTHER = `EXISTS (
  SELECT FROM outbox earlier
  WHERE earlier.line_id = next.line_id AND earlier.id < next.id AND earlier.applied_at IS NULL
    AND (earlier.publication_id = next.publication_id OR (earlier.act = 'PUBLISH' AND next.act = 'PUBLISH'))
)`;

async function takeNext(manager: EntityManager, batches: PublicationBatches): Promise<OutboxEntity | null> {
  const query = manager
    .createQueryBuilder(OutboxEntity, "next")
    .where("next.appliedAt IS NULL AND next.nextAttemptAt <= now()")
    .andWhere(`NOT ${AFTER_ANOTHER}`);
  if (batches === "weekly") query.andWhere(LET_GO);
  return query
    .orderBy("next.place", "ASC", "NULLS FIRST")
    .addOrderBy("next.id", "ASC")
    .limit(1)
    .setLock("pessimistic_write")
    .setOnLocked("skip_locked")
    .getOne();
}

async function apply(manager: EntityManager, publisher: DataSource, next: OutboxEntity): Promise<void> {
  const publication = await manager.findOneOrFail(PublicationEntity, {
    select: {
      id: true,
      organizationId: true,
      kind: true,
      draftId: true,
      lineId: true,
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
    const sortKey = await findSortKey(manager, publisher, publication);
    await addSnapshot(publisher, publication.kind, {
      id: publication.snapshotId,
      document: publication.document,
      sha256: publication.sha256,
      replaces: publication.replacesSnapshotId,
      line: await findLine(manager, next),
      ...(sortKey !== undefined && { sortKey }),
    });
    await manager.update(PublicationEntity, { id: publication.id }, { visibleAt: () => "now()" });
  } else {
    await removeSnapshot(publisher, publication.kind, publication.snapshotId);
    await manager.update(PublicationEntity, { id: publication.id }, { retractedAt: () => "now()" });
  }
  await manager.update(OutboxEntity, { id: next.id }, { appliedAt: () => "now()" });
}

/** The first snapshot of what an act is about, which names its line in the commons for good, even when it is gone. */
async function findLine(manager: EntityManager, next: OutboxEntity): Promise<string> {
  const { snapshotId } = await manager.findOneOrFail(PublicationEntity, {
    select: { id: true, snapshotId: true },
    where: { organizationId: next.organizationId, id: next.lineId },
  });
  return snapshotId;
}
