import { isDeepStrictEqual } from "node:util";

import type { DraftContent } from "@rungs/shared/draft";
import type { DataSource, EntityManager } from "typeorm";

import { inOrganization } from "#server/platform/database/in-organization.ts";
import { takeTurns } from "#server/platform/database/take-turns.ts";

import type { Author } from "../require-author.ts";
import { addDraftIn } from "./add-draft.ts";
import type { DraftType } from "./draft-type.ts";
import { DraftEntity } from "./draft.entity.ts";

/** A form that is sent twice is sent within moments; later, the same words are meant as something new. */
const AGAIN_SECONDS = 60;

/**
 * Begins a draft. Where the same person has begun the very same within the last minute and nobody has written in it
 * since, that one is given: a form sent twice, even at once, begins one draft.
 */
export async function beginDraft<Content extends DraftContent>(
  workspace: DataSource,
  type: DraftType<Content>,
  author: Author,
  content: Content,
  isSame: (one: Content, other: Content) => boolean = isDeepStrictEqual,
): Promise<DraftEntity<Content>> {
  return inOrganization(workspace, author.organizationId, async (manager) => {
    await takeTurns(manager, "begin-draft", author.personId);
    const begun = await findJustBegun(manager, type, author);
    return (
      begun.find((draft) => isSame(draft.content, content)) ?? addDraftIn(manager, type, author, { content })
    );
  });
}

async function findJustBegun<Content extends DraftContent>(
  manager: EntityManager,
  { kind }: DraftType<Content>,
  { organizationId, personId }: Author,
): Promise<DraftEntity<Content>[]> {
  const drafts = await manager
    .createQueryBuilder(DraftEntity, "draft")
    .where("draft.organizationId = :organizationId AND draft.kind = :kind", { organizationId, kind })
    .andWhere("draft.version = 1 AND draft.importReport IS NULL")
    .andWhere("draft.createdAt > now() - make_interval(secs => :seconds)", { seconds: AGAIN_SECONDS })
    .andWhere(
      `EXISTS (SELECT FROM draft_revision revision WHERE revision.organization_id = :organizationId
         AND revision.draft_id = draft.id AND revision.version = 1 AND revision.edited_by = :personId)`,
      { personId },
    )
    .orderBy("draft.createdAt", "DESC")
    .limit(20)
    .getMany();
  return drafts as DraftEntity<Content>[];
}
