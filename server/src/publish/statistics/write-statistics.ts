import { publishedStatistic } from "@rungs/shared/published-statistic";
import type { DataSource } from "typeorm";

/** Puts the tables of a quarter on the shelf, all or none, once: what stands there is never replaced. */
export async function addStatistics(publisher: DataSource, documents: readonly string[]): Promise<void> {
  await publisher.transaction(async (manager) => {
    for (const document of documents) {
      const { quarter, table } = publishedStatistic.parse(JSON.parse(document));
      await manager.query(
        `INSERT INTO published_statistic (quarter, statistic, document) VALUES ($1, $2, $3)
         ON CONFLICT (quarter, statistic) DO NOTHING`,
        [quarter, table, document],
      );
    }
  });
}
