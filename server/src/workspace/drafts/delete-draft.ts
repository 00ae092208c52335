import type { DraftContent } from "@rungs/shared/draft";
import type { DataSource } from "typeorm";

import { inOrganization } from "#server/platform/database/in-organization.ts";

import type { DraftType } from "./draft-type.ts";
import { DraftEntity } from "./draft.entity.ts";

/**
 * Deletes a draft with all its versions; false where this organisation has none of that kind and id. What was
 * published from it stays published: the ledger keeps its own copy.
 */
export async function deleteDraft<Content extends DraftContent>(
  workspace: DataSource,
  { kind }: DraftType<Content>,
  organizationId: string,
  id: string,
): Promise<boolean> {
  return inOrganization(workspace, organizationId, async (manager) => {
    const { affected } = await manager.delete(DraftEntity, { organizationId, kind, id });
    return affected === 1;
  });
}
