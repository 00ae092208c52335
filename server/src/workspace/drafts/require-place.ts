import type { EntityManager } from "typeorm";

import { invalidCursor } from "#server/platform/graphql/cursor.ts";

import { DraftEntity } from "./draft.entity.ts";

/** Throws where the draft after which a page begins is gone: what followed it cannot be told any more. */
export async function requirePlace(
  manager: EntityManager,
  organizationId: string,
  after: string | null,
): Promise<void> {
  if (after && !(await manager.existsBy(DraftEntity, { organizationId, id: after }))) throw invalidCursor();
}
