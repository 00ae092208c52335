import type { DraftContent } from "@rungs/shared/draft";
import type { DataSource, EntityManager } from "typeorm";

import { inOrganization } from "#server/platform/database/in-organization.ts";

import type { Author } from "../require-author.ts";
import type { DraftType } from "./draft-type.ts";
import { DraftEntity, type ImportReportContent } from "./draft.entity.ts";
import { addRevision } from "./revisions.ts";

interface NewDraft<Content> {
  content: Content;
  importReport?: ImportReportContent | null;
}

/** Keeps new content as version 1 of a new draft. */
export async function addDraft<Content extends DraftContent>(
  workspace: DataSource,
  type: DraftType<Content>,
  author: Author,
  added: NewDraft<Content>,
): Promise<DraftEntity<Content>> {
  return inOrganization(workspace, author.organizationId, (manager) =>
    addDraftIn(manager, type, author, added),
  );
}

/** The same in a transaction of the organisation. */
export async function addDraftIn<Content extends DraftContent>(
  manager: EntityManager,
  { kind }: DraftType<Content>,
  author: Author,
  { content, importReport = null }: NewDraft<Content>,
): Promise<DraftEntity<Content>> {
  const { organizationId } = author;
  const draft = new DraftEntity<Content>();
  await manager.save(Object.assign(draft, { organizationId, kind, version: 1, content, importReport }));
  await addRevision(manager, author, draft);
  return draft;
}
