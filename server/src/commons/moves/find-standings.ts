import type { DataSource } from "typeorm";

/** Of each of these lines that somebody can read the quarter of the version that stands now, in their order. */
export async function findStandings(
  commons: DataSource,
  lines: readonly string[],
): Promise<{ lineId: string; quarter: string }[]> {
  if (lines.length === 0) return [];
  return commons.query<{ lineId: string; quarter: string }[]>(
    `SELECT standing.line AS "lineId", standing.quarter FROM (
       SELECT line, quarter FROM published_ladder WHERE line = ANY ($1::uuid[]) AND replaced_by IS NULL
       UNION ALL
       SELECT line, quarter FROM published_practice WHERE line = ANY ($1::uuid[]) AND replaced_by IS NULL
     ) standing
     ORDER BY array_position($1::uuid[], standing.line)`,
    [lines],
  );
}
