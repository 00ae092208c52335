import type { EntityManager } from "typeorm";

/**
 * Reads the entries in one way until the transaction ends. The planner does not know that a set of words is stored
 * apart and costs much to look into, and would look into all of them.
 */
export async function readEntriesBy(manager: EntityManager, way: "bitmapscan" | "indexscan"): Promise<void> {
  await manager.query(
    `SELECT set_config('enable_seqscan', 'off', true), set_config('enable_bitmapscan', $1, true),
       set_config('enable_indexscan', $2, true), set_config('enable_indexonlyscan', $2, true)`,
    way === "bitmapscan" ? ["on", "off"] : ["off", "on"],
  );
}
