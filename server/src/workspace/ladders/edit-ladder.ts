import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";

import type { DataSource } from "typeorm";

import { inOrganization } from "#server/platform/database/in-organization.ts";

import { lockDraft } from "../drafts/find-drafts.ts";
import { findRevision, saveRevision } from "../drafts/revisions.ts";
import type { Author } from "../require-author.ts";
import type { LadderEdit } from "./edits/ladder-edit.ts";
import { LADDER_DRAFT, type LadderEditResult } from "./ladder-draft.ts";

/**
 * Applies one edit to one draft. Where the draft has moved on since the version that the editor saw, the edit goes
 * in all the same unless the very thing it touches has changed: then nothing is written and both sides are given.
 */
export async function editLadder<Input extends { ladderDraftId: string; version: number }>(
  workspace: DataSource,
  author: Author,
  edit: LadderEdit<Input>,
  input: Input,
): Promise<LadderEditResult> {
  return inOrganization(workspace, author.organizationId, async (manager) => {
    const draft = await lockDraft(manager, LADDER_DRAFT, author.organizationId, input.ladderDraftId);
    if (!draft || input.version > draft.version) return { ok: false, problem: "not-found" };

    const theirs = edit.touched(draft.content, input);
    if (input.version < draft.version) {
      const seen = await findRevision(manager, draft, input.version);
      if (!seen || !isDeepStrictEqual(edit.touched(seen, input), theirs)) {
        return { ok: false, problem: "conflict", draft, yours: edit.wanted(input), theirs: theirs ?? {} };
      }
    }
    if (theirs === null) return { ok: false, problem: "not-found" };

    const content = LADDER_DRAFT.schema.safeParse(edit.apply(draft.content, input, randomUUID));
    if (!content.success) return { ok: false, problem: "too-large" };
    return { ok: true, draft: await saveRevision(manager, author, draft, content.data) };
  });
}
