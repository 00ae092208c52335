import type { EntityManager } from "typeorm";

import type { Author } from "#server/workspace/require-author.ts";

/** A cell of the Atlas of one quarter; it lies on the author's path, or the review ignores it. */
export interface FaceChoice {
  quarter: string;
  cellId: string;
}

/** How much of its face the organisation of this transaction chose to show; null where it never chose. */
export async function findFaceChoice(
  manager: EntityManager,
  organizationId: string,
): Promise<FaceChoice | null> {
  const [choice] = await manager.query<FaceChoice[]>(
    `SELECT quarter, cell_id AS "cellId" FROM face_choice WHERE organization_id = $1`,
    [organizationId],
  );
  return choice ?? null;
}

/** Keeps how much of its face an organisation shows from its next publication on, for all of its ladders. */
export async function keepFaceChoice(
  manager: EntityManager,
  { organizationId, personId }: Author,
  { quarter, cellId }: FaceChoice,
): Promise<void> {
  await manager.query(
    `INSERT INTO face_choice (organization_id, quarter, cell_id, chosen_by) VALUES ($1, $2, $3, $4)
     ON CONFLICT (organization_id) DO UPDATE SET quarter = excluded.quarter, cell_id = excluded.cell_id,
       chosen_by = excluded.chosen_by, chosen_at = now()`,
    [organizationId, quarter, cellId, personId],
  );
}

/**
 * The last step of a path that the author wants to show: the finest without a choice, and no more than was chosen
 * otherwise. Of a choice that fits no more, as another quarter divides otherwise, the part that is sure to hold stays.
 */
export function chosenStep<Step extends { cellId: string }>(
  path: readonly Step[],
  quarter: string,
  choice: FaceChoice | null,
): Step | undefined {
  if (!choice) return path.at(-1);
  if (choice.quarter !== quarter) return path[0];
  // An ancestor's id begins its descendants' ids.
  return path.findLast(({ cellId }) => `${choice.cellId}.`.startsWith(`${cellId}.`)) ?? path[0];
}
