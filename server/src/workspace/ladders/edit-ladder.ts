import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";

import { ladder as ladderSchema } from "@rungs/shared/ladder";
import type { DataSource, EntityManager } from "typeorm";

import { inOrganization } from "#server/platform/database/in-organization.ts";

import type { Author } from "../require-author.ts";
import type { LadderEdit, TouchedFields } from "./edits/ladder-edit.ts";
import { LadderDraftEntity } from "./ladder-draft.entity.ts";
import { LadderDraftRevisionEntity } from "./ladder-draft-revision.entity.ts";

export type EditResult =
  | { ok: true; draft: LadderDraftEntity }
  | { ok: false; problem: "not-found" }
  | { ok: false; problem: "too-large" }
  | { ok: false; problem: "conflict"; draft: LadderDraftEntity; yours: TouchedFields; theirs: TouchedFields };

/**
 * Applies one edit to one draft. Where the draft has moved on since the version that the editor saw, the edit goes
 * in all the same unless the very thing it touches has changed: then nothing is written and both sides are given.
 */
export async function editLadder<Input extends { ladderDraftId: string; version: number }>(
  workspace: DataSource,
  author: Author,
  edit: LadderEdit<Input>,
  input: Input,
): Promise<EditResult> {
  return inOrganization(workspace, author.organizationId, async (manager) => {
    const draft = await manager.findOne(LadderDraftEntity, {
      where: { organizationId: author.organizationId, id: input.ladderDraftId },
      lock: { mode: "pessimistic_write" },
    });
    if (!draft || input.version > draft.version) return { ok: false, problem: "not-found" };

    const theirs = edit.touched(draft.content, input);
    if (input.version < draft.version) {
      const seen = await findRevision(manager, author.organizationId, draft.id, input.version);
      if (!seen || !isDeepStrictEqual(edit.touched(seen.content, input), theirs)) {
        return { ok: false, problem: "conflict", draft, yours: edit.wanted(input), theirs: theirs ?? {} };
      }
    }
    if (theirs === null) return { ok: false, problem: "not-found" };

    const content = ladderSchema.safeParse(edit.apply(draft.content, input, randomUUID));
    if (!content.success) return { ok: false, problem: "too-large" };
    return { ok: true, draft: await saveRevision(manager, author, draft, content.data) };
  });
}

/** Keeps the content as the draft's next version; the caller holds the draft's row lock. */
export async function saveRevision(
  manager: EntityManager,
  { organizationId, personId }: Author,
  draft: LadderDraftEntity,
  content: LadderDraftEntity["content"],
): Promise<LadderDraftEntity> {
  draft.content = content;
  draft.version += 1;
  draft.updatedAt = new Date();
  await manager.update(
    LadderDraftEntity,
    { organizationId, id: draft.id },
    { content, version: draft.version, updatedAt: draft.updatedAt },
  );
  await manager.insert(LadderDraftRevisionEntity, {
    organizationId,
    ladderDraftId: draft.id,
    version: draft.version,
    content: content as never,
    editedBy: personId,
  });
  return draft;
}

/** One earlier version of a draft, or null where there is none. */
export async function findRevision(
  manager: EntityManager,
  organizationId: string,
  ladderDraftId: string,
  version: number,
): Promise<LadderDraftRevisionEntity | null> {
  return manager.findOneBy(LadderDraftRevisionEntity, { organizationId, ladderDraftId, version });
}
