import type { EntityManager } from "typeorm";

import type { Atlas, AtlasMember } from "#server/anonymity/atlas/atlas.ts";
import { findPath } from "#server/anonymity/atlas/find-path.ts";
import { sha256Hex } from "#server/anonymity/document-text.ts";
import { splitSize } from "#server/anonymity/thresholds.ts";

import type { EpochMoment } from "./next-epoch.ts";

/**
 * Writes an epoch whole, in place of the one that its quarter may have already, and gives the digest of what was
 * written: the same for the same members at the same moment, whoever computes it and when.
 */
export async function writeEpoch(
  manager: EntityManager,
  { quarter, asOf }: EpochMoment,
  atlas: Atlas,
  members: readonly AtlasMember[],
): Promise<string> {
  const cells = [...atlas.cells]
    .map(({ id, parentId, domain, split, members }) => ({ id, parentId, domain, split, members }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const candidates = members
    .map(({ organizationId, unit, values }) => ({
      organizationId,
      unit,
      cellId: findPath(atlas.cells, values).at(-1)!.id,
    }))
    .sort((a, b) => (a.organizationId < b.organizationId ? -1 : 1));
  const units = new Set(members.map(({ unit }) => unit)).size;
  const digest = sha256Hex(JSON.stringify({ quarter, asOf, cells, candidates }));

  await manager.query("DELETE FROM atlas_epoch WHERE quarter = $1", [quarter]);
  await manager.query(
    `INSERT INTO atlas_epoch (quarter, as_of, members, organizations, k_split, digest)
     VALUES ($1, to_timestamp($2::float8 / 1000), $3, $4, $5, $6)`,
    [quarter, asOf.getTime(), units, members.length, splitSize(units), digest],
  );
  await manager.query(
    `INSERT INTO atlas_cell (quarter, id, parent_id, domain, split, members)
     SELECT $1, id, "parentId", domain, split, members
     FROM jsonb_to_recordset($2) AS cell (id text, "parentId" text, domain jsonb, split text, members integer)`,
    [quarter, JSON.stringify(cells)],
  );
  await manager.query(
    `INSERT INTO atlas_candidate (quarter, cell_id, organization_id, unit)
     SELECT $1, "cellId", "organizationId", unit
     FROM jsonb_to_recordset($2) AS candidate ("cellId" text, "organizationId" uuid, unit text)`,
    [quarter, JSON.stringify(candidates)],
  );
  return digest;
}
