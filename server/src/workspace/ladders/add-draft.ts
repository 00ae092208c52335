import type { Ladder } from "@rungs/shared/ladder";
import type { DataSource } from "typeorm";

import { inOrganization } from "#server/platform/database/in-organization.ts";

import type { Author } from "../require-author.ts";
import { type ImportReportContent, LadderDraftEntity } from "./ladder-draft.entity.ts";
import { LadderDraftRevisionEntity } from "./ladder-draft-revision.entity.ts";

/** Keeps a new ladder as version 1 of a new draft. */
export async function addDraft(
  workspace: DataSource,
  { organizationId, personId }: Author,
  content: Ladder,
  importReport: ImportReportContent | null,
): Promise<LadderDraftEntity> {
  return inOrganization(workspace, organizationId, async (manager) => {
    const { id } = await manager.save(
      manager.create(LadderDraftEntity, { organizationId, version: 1, content, importReport }),
    );
    await manager.insert(LadderDraftRevisionEntity, {
      organizationId,
      ladderDraftId: id,
      version: 1,
      content: content as never,
      editedBy: personId,
    });
    // Read again: what the database fills in, such as when it was written, is not in what was saved.
    return manager.findOneByOrFail(LadderDraftEntity, { organizationId, id });
  });
}
