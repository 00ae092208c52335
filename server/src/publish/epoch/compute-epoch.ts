import type { DataSource, EntityManager } from "typeorm";

import type { Atlas, AtlasMember } from "#server/anonymity/atlas/atlas.ts";
import { growAtlas } from "#server/anonymity/atlas/grow-atlas.ts";
import { valuesOf } from "#server/anonymity/atlas/values-of.ts";
import type { PrivateAttributes } from "#server/anonymity/private-attributes.ts";

import { lockFaces } from "./lock-faces.ts";
import { type EpochMoment, nextEpoch } from "./next-epoch.ts";
import { findCells } from "./read-atlas.ts";
import { writeEpoch } from "./write-epoch.ts";

/** What one run came to; `current` where there was nothing to compute. */
export type ComputedEpoch =
  { state: "current" } | { state: "computed"; quarter: string; organizations: number; digest: string };

/**
 * Computes the next epoch that is due, if one is, in one transaction: it is there whole or not at all, however the
 * run ends. Runs wait for one another, so that a doubled one finds the work done. The result depends on nothing but the members as they
 * were at the epoch's moment and on the epoch before.
 */
export async function computeEpoch(
  worker: DataSource,
  now: Date,
  { evenIfCurrent = false } = {},
): Promise<ComputedEpoch> {
  return worker.transaction(async (manager) => {
    await manager.query("SELECT pg_advisory_xact_lock(hashtext('rungs:epoch'))");
    const newest = await findNewestMoment(manager);
    const hasFaces = await anyFace(manager);
    const next = nextEpoch(evenIfCurrent && !hasFaces ? null : newest, hasFaces, now);
    if (!next) return { state: "current" };

    // Before anything is published there is nothing to be consistent with, and a fresh start tells more.
    const previous = hasFaces && newest ? await findAtlas(manager, newest.quarter) : null;
    const members = await findMembers(manager, next);
    const atlas = growAtlas(previous, members);

    // Whoever publishes waits from here on, while the rows are written, and no longer.
    await lockFaces(manager);
    if (!hasFaces && (await anyFace(manager))) return { state: "current" };
    const digest = await writeEpoch(manager, next, atlas, members);
    return { state: "computed", quarter: next.quarter, organizations: members.length, digest };
  });
}

async function findNewestMoment(manager: EntityManager): Promise<EpochMoment | null> {
  const [newest] = await manager.query<{ quarter: string; asOf: number }[]>(
    `SELECT quarter, extract(epoch FROM as_of)::float8 * 1000 AS "asOf" FROM atlas_epoch
     ORDER BY as_of DESC LIMIT 1`,
  );
  return newest ? { quarter: newest.quarter, asOf: new Date(newest.asOf) } : null;
}

async function anyFace(manager: EntityManager): Promise<boolean> {
  const [row] = await manager.query<{ any: boolean }[]>(
    "SELECT EXISTS (SELECT FROM organization_face) AS any",
  );
  return row!.any;
}

async function findAtlas(manager: EntityManager, quarter: string): Promise<Atlas> {
  return { cells: await findCells(manager, quarter) };
}

async function findMembers(manager: EntityManager, { quarter, asOf }: EpochMoment): Promise<AtlasMember[]> {
  const rows = await manager.query<(PrivateAttributes & { organizationId: string; unit: string })[]>(
    `SELECT organization_id AS "organizationId", unit, industry, region, size,
       office_founded_year AS "officeFoundedYear", team_size AS "teamSize", reporting_line AS "reportingLine"
     FROM census_members(to_timestamp($1::float8 / 1000))`,
    [asOf.getTime()],
  );
  return rows.map(({ organizationId, unit, ...attributes }) => ({
    organizationId,
    unit,
    values: valuesOf(attributes, quarter),
  }));
}
