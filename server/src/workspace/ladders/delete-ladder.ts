import type { DataSource } from "typeorm";

import { inOrganization } from "#server/platform/database/in-organization.ts";

import { LadderDraftEntity } from "./ladder-draft.entity.ts";

/**
 * Deletes a draft with all its versions; false where this organisation has none of that id. What was published
 * from it stays published: the ledger keeps its own copy.
 */
export async function deleteLadder(
  workspace: DataSource,
  organizationId: string,
  ladderDraftId: string,
): Promise<boolean> {
  return inOrganization(workspace, organizationId, async (manager) => {
    const { affected } = await manager.delete(LadderDraftEntity, { organizationId, id: ladderDraftId });
    return affected === 1;
  });
}
