import type { JobFamily } from "@rungs/shared/vocabulary/job-families";
import type { OccupationCode } from "@rungs/shared/vocabulary/occupations";
import type { DataSource } from "typeorm";

/** The counted part: beyond it, "more than 99" is all that is said. */
const COUNTED = 100;

/** How many listed roles are classed as a traditional job, counted up to 100. */
export async function countByJobFamily(commons: DataSource, jobFamily: JobFamily): Promise<number> {
  const [row] = await commons.query<{ count: number }[]>(
    `SELECT count(*)::integer AS count FROM (
       SELECT FROM published_role WHERE replaced_by IS NULL AND job_family = $1 LIMIT $2
     ) AS counted`,
    [jobFamily, COUNTED],
  );
  return row?.count ?? 0;
}

/** How many listed roles are placed in each of some occupations, each counted up to 100, in the order of the codes. */
export async function countByOccupation(
  commons: DataSource,
  codes: readonly OccupationCode[],
): Promise<number[]> {
  const rows = await commons.query<{ count: number }[]>(
    `SELECT (
       SELECT count(*)::integer FROM (
         SELECT FROM published_role WHERE replaced_by IS NULL AND occupations @> ARRAY[asked.code] LIMIT $2
       ) AS counted
     ) AS count
     FROM unnest($1::text[]) WITH ORDINALITY AS asked (code, place) ORDER BY asked.place`,
    [codes, COUNTED],
  );
  return rows.map(({ count }) => count);
}
