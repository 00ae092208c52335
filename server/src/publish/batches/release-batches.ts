import type { DataSource, EntityManager } from "typeorm";

import { weekOf } from "./week.ts";
import { withdrawOfLeavers } from "./withdraw-of-leavers.ts";

/** Units whose acts must wait together before a batch leaves: fewer would be easy to tell apart. */
export const UNITS_IN_BATCH = 3;

/**
 * Looks once a week whether a batch may leave, and lets it go. What is published waits for acts of three units; what
 * is quietly withdrawn waits for the quarter after the request and for withdrawals of three units, or for one quarter
 * more. False where somebody has already looked in this week.
 */
export async function releaseBatches(worker: DataSource, now = new Date()): Promise<boolean> {
  return worker.transaction(async (manager) => {
    // Two workers meet here: the second waits for the first and then finds the week taken.
    const looked = await manager.query<unknown[]>(
      "INSERT INTO publication_batch (week) VALUES ($1) ON CONFLICT DO NOTHING RETURNING week",
      [weekOf(now)],
    );
    if (looked.length === 0) return false;
    await withdrawOfLeavers(manager);
    await releasePublications(manager);
    await releaseWithdrawals(manager, now);
    await manager.query("NOTIFY outbox");
    return true;
  });
}

const WAITING = "applied_at IS NULL AND released_at IS NULL";

async function releasePublications(manager: EntityManager): Promise<void> {
  const waiting = `act = 'PUBLISH' AND ${WAITING}`;
  if ((await countUnits(manager, waiting)) < UNITS_IN_BATCH) return;
  await manager.query(`UPDATE outbox SET released_at = now(), place = random() WHERE ${waiting}`);
}

async function releaseWithdrawals(manager: EntityManager, now: Date): Promise<void> {
  // Quarters of the moment in UTC, whatever the time zone of the session.
  const quartersAgo = (quarters: number) =>
    `date_trunc('quarter', $1::timestamptz AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' - interval '${3 * quarters} months'`;
  const due = `act = 'RETRACT' AND ${WAITING} AND created_at < ${quartersAgo(0)}`;
  const overdue = `act = 'RETRACT' AND ${WAITING} AND created_at < ${quartersAgo(1)}`;
  const enough = (await countUnits(manager, due, [now])) >= UNITS_IN_BATCH;
  await manager.query(
    `UPDATE outbox SET released_at = now(), place = random() WHERE ${enough ? due : overdue}`,
    [now],
  );
}

async function countUnits(manager: EntityManager, condition: string, values: unknown[] = []) {
  const [row] = await manager.query<{ units: number }[]>(
    `SELECT count(DISTINCT coalesce(unit, outbox.organization_id::text))::integer AS units
     FROM outbox LEFT JOIN membership USING (organization_id)
     WHERE ${condition}`,
    values,
  );
  return row!.units;
}
