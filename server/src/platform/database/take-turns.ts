import type { EntityManager } from "typeorm";

/**
 * Waits until nobody else is at the same thing, until the transaction ends: what is counted or looked for after it is
 * still so when the row is written.
 */
export async function takeTurns(manager: EntityManager, at: string, whose: string): Promise<void> {
  await manager.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [`rungs:${at}:${whose}`]);
}
