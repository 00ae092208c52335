import type { DraftContent } from "@rungs/shared/draft";
import type { EntityManager } from "typeorm";

import type { Author } from "../require-author.ts";
import { DraftEntity } from "./draft.entity.ts";
import { DraftRevisionEntity } from "./draft-revision.entity.ts";

/** Keeps the content as the draft's next version; the caller holds the draft's row lock. */
export async function saveRevision<Content extends DraftContent>(
  manager: EntityManager,
  author: Author,
  draft: DraftEntity<Content>,
  content: Content,
): Promise<DraftEntity<Content>> {
  draft.content = content;
  draft.version += 1;
  draft.updatedAt = new Date();
  await manager.update(
    DraftEntity,
    { organizationId: author.organizationId, id: draft.id },
    { content, version: draft.version, updatedAt: draft.updatedAt },
  );
  await addRevision(manager, author, draft);
  return draft;
}

/** Keeps the draft as it is now beside its earlier versions. */
export async function addRevision(
  manager: EntityManager,
  { organizationId, personId }: Author,
  { id, version, content }: DraftEntity,
): Promise<void> {
  await manager.insert(DraftRevisionEntity, {
    organizationId,
    draftId: id,
    version,
    content: content as never,
    editedBy: personId,
  });
}

/** The content of one earlier version of a draft, or null where there is none. */
export async function findRevision<Content extends DraftContent>(
  manager: EntityManager,
  { organizationId, id }: DraftEntity<Content>,
  version: number,
): Promise<Content | null> {
  const revision = await manager.findOneBy(DraftRevisionEntity, { organizationId, draftId: id, version });
  return revision && (revision.content as Content);
}
