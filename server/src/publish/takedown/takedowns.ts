import type { DraftKind } from "@rungs/shared/draft";
import type { TakeDownValues } from "@rungs/shared/inputs/takedown";
import type { TakedownReason } from "@rungs/shared/vocabulary/takedown";
import type { DataSource, EntityManager } from "typeorm";

import { retractLine } from "../retract-publication.ts";
import { asOperator } from "./as-operator.ts";

/** Something that peers can no longer read, or soon; nothing of it tells whose it is. */
export interface TakenOut {
  publishedId: string;
  kind: DraftKind;
  /** Null where the daily scan took it out. */
  reason: TakedownReason | null;
  /** A day in UTC, such as 2026-11-22. */
  day: string;
  isGone: boolean;
}

/** So many of the last that were taken out, for an operator; for anybody else there are none. */
export function findTakenOut(workspace: DataSource, operatorId: string, most: number): Promise<TakenOut[]> {
  return asOperator(workspace, operatorId, (manager) =>
    manager.query<TakenOut[]>(
      `SELECT snapshot_id AS "publishedId", kind, reason, day::text, is_gone AS "isGone" FROM taken_out($1)`,
      [most],
    ),
  );
}

/** Asks for something to be taken down; false where peers cannot read it, or where it was asked for before. */
export function askTakedown(
  workspace: DataSource,
  operatorId: string,
  { publishedId, reason }: TakeDownValues,
): Promise<boolean> {
  return asOperator(workspace, operatorId, async (manager) => {
    const [{ asked }] = await manager.query<[{ asked: boolean }]>("SELECT ask_takedown($1, $2) AS asked", [
      publishedId,
      reason,
    ]);
    return asked;
  });
}

/**
 * Takes down what was asked for, one after the other, each as its author would take it back at once, with the versions
 * it replaced; the author is told the reason. Gives how many.
 */
export async function applyTakedowns(worker: DataSource): Promise<number> {
  for (let done = 0; ; done += 1) if (!(await worker.transaction(applyNext))) return done;
}

async function applyNext(manager: EntityManager): Promise<boolean> {
  const [asked] = await manager.query<{ snapshotId: string; reason: TakedownReason }[]>(
    `SELECT snapshot_id AS "snapshotId", reason FROM takedown WHERE done_at IS NULL
     ORDER BY asked_at, snapshot_id LIMIT 1 FOR UPDATE SKIP LOCKED`,
  );
  if (!asked) return false;
  const [publication] = await manager.query<{ id: string; organizationId: string }[]>(
    `SELECT id, organization_id AS "organizationId" FROM publication WHERE snapshot_id = $1`,
    [asked.snapshotId],
  );
  if (publication) {
    const { id, organizationId } = publication;
    await manager.query("SELECT set_config('app.organization_id', $1, true)", [organizationId]);
    await retractLine(manager, organizationId, id, "AT_ONCE");
    await manager.query(
      "UPDATE publication SET takedown_reason = $3 WHERE organization_id = $1 AND id = $2",
      [organizationId, id, asked.reason],
    );
  }
  await manager.query("UPDATE takedown SET done_at = now() WHERE snapshot_id = $1", [asked.snapshotId]);
  return true;
}
