import type { DraftContent } from "@rungs/shared/draft";
import type { DataSource } from "typeorm";

import { inOrganization } from "#server/platform/database/in-organization.ts";

import type { Author } from "../require-author.ts";
import type { DraftType } from "./draft-type.ts";
import { DraftEntity, type ImportReportContent } from "./draft.entity.ts";
import { addRevision } from "./revisions.ts";

/** Keeps new content as version 1 of a new draft. */
export async function addDraft<Content extends DraftContent>(
  workspace: DataSource,
  { kind }: DraftType<Content>,
  author: Author,
  { content, importReport = null }: { content: Content; importReport?: ImportReportContent | null },
): Promise<DraftEntity<Content>> {
  const { organizationId } = author;
  return inOrganization(workspace, organizationId, async (manager) => {
    const draft = new DraftEntity<Content>();
    await manager.save(Object.assign(draft, { organizationId, kind, version: 1, content, importReport }));
    await addRevision(manager, author, draft);
    return draft;
  });
}
