import type { DraftContent } from "@rungs/shared/draft";
import type { DataSource, EntityManager } from "typeorm";
import { z } from "zod";

import { inOrganization } from "#server/platform/database/in-organization.ts";

import type { DraftType } from "./draft-type.ts";
import { DraftEntity } from "./draft.entity.ts";
import { requirePlace } from "./require-place.ts";

const uuid = z.uuid();

/** The draft, or null where this organisation has none of that kind and id. */
export async function findDraft<Content extends DraftContent>(
  workspace: DataSource,
  { kind }: DraftType<Content>,
  organizationId: string,
  id: string,
): Promise<DraftEntity<Content> | null> {
  if (!uuid.safeParse(id).success) return null;
  return inOrganization(workspace, organizationId, async (manager) => {
    const draft = await manager.findOneBy(DraftEntity, { organizationId, kind, id });
    return draft as DraftEntity<Content> | null;
  });
}

/** The same with its row locked, in a transaction of the organisation: whoever edits comes after one another. */
export async function lockDraft<Content extends DraftContent>(
  manager: EntityManager,
  { kind }: DraftType<Content>,
  organizationId: string,
  id: string,
): Promise<DraftEntity<Content> | null> {
  const where = { organizationId, kind, id };
  const draft = await manager.findOne(DraftEntity, { where, lock: { mode: "pessimistic_write" } });
  return draft as DraftEntity<Content> | null;
}

/**
 * The organisation's drafts of a kind after one of them, newest first; one more than asked shows that more follow.
 * Throws where the one is gone: what followed it cannot be told any more.
 */
export async function findDrafts<Content extends DraftContent>(
  workspace: DataSource,
  { kind }: DraftType<Content>,
  organizationId: string,
  { after, limit }: { after: string | null; limit: number },
): Promise<DraftEntity<Content>[]> {
  return inOrganization(workspace, organizationId, async (manager) => {
    await requirePlace(manager, organizationId, after);
    const drafts = manager
      .createQueryBuilder(DraftEntity, "draft")
      .where("draft.organizationId = :organizationId AND draft.kind = :kind", { organizationId, kind })
      .orderBy("draft.createdAt", "DESC")
      .addOrderBy("draft.id", "DESC")
      .limit(limit);
    if (after) {
      drafts.andWhere("(draft.created_at, draft.id) < (SELECT created_at, id FROM draft WHERE id = :after)", {
        after,
      });
    }
    return (await drafts.getMany()) as DraftEntity<Content>[];
  });
}
