import type { DataSource } from "typeorm";

import { addStatistics } from "./write-statistics.ts";

/**
 * Carries every release that waits over to the commons, oldest first. A worker that dies in between leaves it waiting,
 * and the next one does it again with the same result.
 */
export async function applyReleases(worker: DataSource, publisher: DataSource): Promise<void> {
  await worker.transaction(async (manager) => {
    const waiting = await manager.query<{ quarter: string; documents: string[] }[]>(
      `SELECT quarter, documents FROM statistics_release WHERE applied_at IS NULL
       ORDER BY quarter FOR UPDATE SKIP LOCKED`,
    );
    for (const { quarter, documents } of waiting) {
      await addStatistics(publisher, documents);
      await manager.query("UPDATE statistics_release SET applied_at = now() WHERE quarter = $1", [quarter]);
    }
  });
}
