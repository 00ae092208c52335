import type { Face } from "@rungs/shared/published-ladder";
import type { EntityManager } from "typeorm";

import type { AtlasCell } from "#server/anonymity/atlas/atlas.ts";
import { labelOf } from "#server/anonymity/atlas/label-of.ts";

import type { Place } from "./place.ts";

/** Finds the cell that an organisation's face was frozen in when it first published; null where it never did. */
export async function findFrozenFace(
  manager: EntityManager,
  organizationId: string,
): Promise<{ quarter: string; cellId: string } | null> {
  const [frozen] = await manager.query<{ quarter: string; cellId: string }[]>(
    `SELECT quarter, cell_id AS "cellId" FROM organization_face WHERE organization_id = $1`,
    [organizationId],
  );
  return frozen ?? null;
}

/** Finds every face under which an earlier version of a draft was published, taken back or not. */
export async function findFacesShown(
  manager: EntityManager,
  organizationId: string,
  draftId: string,
): Promise<Face[]> {
  const shown = await manager.query<{ face: Face }[]>(
    `SELECT DISTINCT face FROM publication
     WHERE organization_id = $1 AND draft_id = $2`,
    [organizationId, draftId],
  );
  return shown.map(({ face }) => face);
}

/** Finds a cell of an epoch with its ancestors, root first. */
export async function findLine(
  manager: EntityManager,
  quarter: string,
  cellId: string,
): Promise<AtlasCell[]> {
  // An ancestor's id begins its descendants' ids: 0, 0.1, 0.1.0.
  const steps = cellId.split(".");
  const ids = steps.map((_, index) => steps.slice(0, index + 1).join("."));
  return manager.query(
    `SELECT id, parent_id AS "parentId", domain, split, members FROM atlas_cell
     WHERE quarter = $1 AND id = ANY ($2) ORDER BY length(id)`,
    [quarter, ids],
  );
}

/** Freezes the face that an organisation first shows, for all its ladders and for ever: it never becomes narrower. */
export async function freezeFace(
  manager: EntityManager,
  organizationId: string,
  { quarter, shown }: Place,
): Promise<void> {
  await manager.query(
    `INSERT INTO organization_face (organization_id, unit, quarter, cell_id, face)
     SELECT organization_id, unit, $2, $3, $4 FROM membership WHERE organization_id = $1`,
    [organizationId, quarter, shown.id, JSON.stringify(labelOf(shown))],
  );
}
