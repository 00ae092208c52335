import type { ClauseFilterValues } from "@rungs/shared/inputs/clause-filter";
import type { LocalizedText } from "@rungs/shared/ladder";
import type { EvidenceType } from "@rungs/shared/vocabulary/evidence";
import type { Rank, RoleFamily } from "@rungs/shared/vocabulary/ladder";
import type { DataSource } from "typeorm";

import type { SnapshotEntity } from "../snapshot.entity.ts";

/** A line that credits work outside the company, with what lists show of its ladder. */
export interface FoundClause {
  id: string;
  text: LocalizedText;
  rank: Rank | null;
  evidence: EvidenceType[];
  ladder: Omit<SnapshotEntity, "document" | "sha256"> & { roleFamily: RoleFamily };
}

/** The counted part of a list: beyond it, "more than 99" is all that is said. */
const COUNTED = 100;

/** The lines that pass a filter and come after one of them, in the order of the random ids; only listed ladders have any. */
export async function findClauses(
  commons: DataSource,
  filter: ClauseFilterValues,
  { after, limit }: { after: string | null; limit: number },
): Promise<FoundClause[]> {
  return commons.query<FoundClause[]>(
    `SELECT clause.id, clause.text, clause.rank, clause.evidence, jsonb_build_object(
       'id', one.id, 'title', one.title, 'language', one.language, 'quarter', one.quarter,
       'industry', one.industry, 'region', one.region, 'size', one.size, 'officeAge', one.office_age,
       'teamSize', one.team_size, 'reportingLine', one.reporting_line, 'replacedBy', one.replaced_by,
       'roleFamily', one.role_family
     ) AS ladder
     FROM ladder_clause AS clause JOIN published_ladder AS one ON one.id = clause.ladder_id
     WHERE ${PASSES} AND ($5::uuid IS NULL OR clause.id > $5)
     ORDER BY clause.id LIMIT $6`,
    [...valuesOf(filter), after, limit],
  );
}

/** How many lines pass a filter, up to the most that is ever told. */
export async function countClauses(commons: DataSource, filter: ClauseFilterValues): Promise<number> {
  const [row] = await commons.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM (SELECT FROM ladder_clause AS clause WHERE ${PASSES} LIMIT $5) AS passing`,
    [...valuesOf(filter), COUNTED],
  );
  return row?.count ?? 0;
}

const PASSES = `($1::text IS NULL OR clause.evidence @> ARRAY[$1::text]) AND ($2::smallint IS NULL OR clause.rank = $2)
  AND ($3::text IS NULL OR clause.role_family = $3) AND ($4::text IS NULL OR clause.language = $4)`;

const valuesOf = ({ evidence, rank, roleFamily, language }: ClauseFilterValues) => [
  evidence ?? null,
  rank ?? null,
  roleFamily ?? null,
  language ?? null,
];
