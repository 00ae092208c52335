import type { DataSource } from "typeorm";

import { inOrganization } from "#server/platform/database/in-organization.ts";

import { LadderDraftEntity } from "./ladder-draft.entity.ts";

/** The draft, or null where this organisation has none of that id. */
export async function findDraft(
  workspace: DataSource,
  organizationId: string,
  id: string,
): Promise<LadderDraftEntity | null> {
  return inOrganization(workspace, organizationId, (manager) =>
    manager.findOneBy(LadderDraftEntity, { organizationId, id }),
  );
}

/** The organisation's drafts after one of them, newest first; one more than asked shows that more follow. */
export async function findDrafts(
  workspace: DataSource,
  organizationId: string,
  { after, limit }: { after: string | null; limit: number },
): Promise<LadderDraftEntity[]> {
  return inOrganization(workspace, organizationId, (manager) => {
    const drafts = manager
      .createQueryBuilder(LadderDraftEntity, "draft")
      .where("draft.organizationId = :organizationId", { organizationId })
      .orderBy("draft.createdAt", "DESC")
      .addOrderBy("draft.id", "DESC")
      .limit(limit);
    if (after) {
      drafts.andWhere(
        "(draft.created_at, draft.id) < (SELECT created_at, id FROM ladder_draft WHERE id = :after)",
        { after },
      );
    }
    return drafts.getMany();
  });
}
