import type { DataSource } from "typeorm";

/**
 * Of each of these lines of which a version stands that replaced an earlier one, the quarter of that version, in their
 * order; a line whose first version still stands is left out, as is one that nobody can read any more.
 */
export async function findNewerVersions(
  commons: DataSource,
  lines: readonly string[],
): Promise<{ lineId: string; quarter: string }[]> {
  if (lines.length === 0) return [];
  return commons.query<{ lineId: string; quarter: string }[]>(
    `SELECT standing.line AS "lineId", standing.quarter FROM (
       SELECT line, quarter FROM published_ladder WHERE line = ANY ($1::uuid[]) AND replaced_by IS NULL AND id <> line
       UNION ALL
       SELECT line, quarter FROM published_practice WHERE line = ANY ($1::uuid[]) AND replaced_by IS NULL AND id <> line
     ) standing
     ORDER BY array_position($1::uuid[], standing.line)`,
    [lines],
  );
}
