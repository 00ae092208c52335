import type { EntityManager } from "typeorm";

import type { AtlasCell, AtlasValues } from "#server/anonymity/atlas/atlas.ts";
import type { CellStanding } from "#server/anonymity/atlas/choose-cell.ts";
import type { PrivateAttributes } from "#server/anonymity/private-attributes.ts";

import type { EpochMoment } from "./next-epoch.ts";

/** The newest epoch; `members` are the units it counted. */
export interface Epoch extends EpochMoment {
  members: number;
}

/** Finds the newest epoch; null before the worker has computed the first. */
export async function findNewestEpoch(manager: EntityManager): Promise<Epoch | null> {
  const [newest] = await manager.query<{ quarter: string; asOf: number; members: number }[]>(
    `SELECT quarter, extract(epoch FROM as_of)::float8 * 1000 AS "asOf", members FROM atlas_epoch
     ORDER BY as_of DESC LIMIT 1`,
  );
  return newest ? { quarter: newest.quarter, asOf: new Date(newest.asOf), members: newest.members } : null;
}

const CELL = `cell.id, cell.parent_id AS "parentId", cell.domain, cell.split, cell.members`;
const IN_ORDER = "string_to_array(id, '.')::integer[]";

/** Finds every cell of one epoch, parents before their children and siblings in their order. */
export async function findCells(manager: EntityManager, quarter: string): Promise<AtlasCell[]> {
  return manager.query(`SELECT ${CELL} FROM atlas_cell cell WHERE quarter = $1 ORDER BY ${IN_ORDER}`, [
    quarter,
  ]);
}

/** Finds the cells of one epoch that hold these values, root first, in as many steps as the tree is deep. */
export async function findPathIn(
  manager: EntityManager,
  quarter: string,
  values: AtlasValues,
): Promise<AtlasCell[]> {
  return manager.query(
    `WITH RECURSIVE step AS (
       SELECT cell.* FROM atlas_cell cell WHERE quarter = $1 AND parent_id IS NULL
       UNION ALL
       SELECT cell.* FROM step JOIN atlas_cell cell ON cell.quarter = $1 AND cell.parent_id = step.id
       WHERE cell.domain -> step.split ? ($2::jsonb ->> step.split)
     )
     SELECT ${CELL} FROM step cell ORDER BY ${IN_ORDER}`,
    [quarter, JSON.stringify(values)],
  );
}

/** Counts who could be behind a ladder of the calling organisation in each of these cells, in distinct units. */
export async function findStandings(
  manager: EntityManager,
  quarter: string,
  cellIds: readonly string[],
): Promise<CellStanding[]> {
  return manager.query(
    `SELECT cell_id AS "cellId", candidates, present, revealed, silent_others AS "silentOthers"
     FROM cell_standings($1, $2)`,
    [quarter, cellIds],
  );
}

/**
 * Finds the attributes that decide where an organisation lies in an epoch: those it had then if it was counted, so
 * that it publishes as the candidate it is, else its present ones; null where it has said nothing.
 */
export async function findAttributesIn(
  manager: EntityManager,
  organizationId: string,
  { asOf }: EpochMoment,
): Promise<PrivateAttributes | null> {
  const [attributes] = await manager.query<PrivateAttributes[]>(
    `SELECT industry, region, size, office_founded_year AS "officeFoundedYear", team_size AS "teamSize",
       reporting_line AS "reportingLine"
     FROM organization_profile_revision
     WHERE organization_id = $1 AND (
       valid_from <= to_timestamp($2::float8 / 1000)
       OR NOT EXISTS (
         SELECT FROM membership
         WHERE organization_id = $1 AND verified_at <= to_timestamp($2::float8 / 1000) - interval '720 hours'
           AND (left_at IS NULL OR left_at > to_timestamp($2::float8 / 1000))
       )
     )
     ORDER BY valid_from DESC LIMIT 1`,
    [organizationId, asOf.getTime()],
  );
  return attributes ?? null;
}

/** Whether an organisation is a verified member at this moment, counted yet or not; only members publish. */
export async function isMember(manager: EntityManager, organizationId: string): Promise<boolean> {
  const rows = await manager.query<object[]>(
    "SELECT FROM membership WHERE organization_id = $1 AND left_at IS NULL",
    [organizationId],
  );
  return rows.length > 0;
}
