import { type PublishedStatistic, publishedStatistic } from "@rungs/shared/published-statistic";
import { STATISTIC_TABLES } from "@rungs/shared/vocabulary/statistics";
import type { DataSource } from "typeorm";

/** The finished tables of the newest quarter, or of the one asked for, in the order they are read; none where nothing was released. */
export async function findStatistics(
  commons: DataSource,
  quarter: string | null,
): Promise<PublishedStatistic[]> {
  const rows = await commons.query<{ document: string }[]>(
    `SELECT document FROM published_statistic
     WHERE quarter = coalesce($1, (SELECT max(quarter) FROM published_statistic))
     ORDER BY array_position($2::text[], statistic)`,
    [quarter, STATISTIC_TABLES],
  );
  return rows.map(({ document }) => publishedStatistic.parse(JSON.parse(document)));
}
