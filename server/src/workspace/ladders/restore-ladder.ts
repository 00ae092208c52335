import type { RestoreLadderValues } from "@rungs/shared/inputs/ladder-edits";
import type { DataSource } from "typeorm";

import { inOrganization } from "#server/platform/database/in-organization.ts";

import type { Author } from "../require-author.ts";
import { type EditResult, findRevision, saveRevision } from "./edit-ladder.ts";
import { LadderDraftEntity } from "./ladder-draft.entity.ts";

/** Brings back an earlier version as the newest one, unless the draft has moved on since the editor looked. */
export async function restoreLadder(
  workspace: DataSource,
  author: Author,
  { ladderDraftId, version, toVersion }: RestoreLadderValues,
): Promise<EditResult> {
  return inOrganization(workspace, author.organizationId, async (manager) => {
    const draft = await manager.findOne(LadderDraftEntity, {
      where: { organizationId: author.organizationId, id: ladderDraftId },
      lock: { mode: "pessimistic_write" },
    });
    if (!draft) return { ok: false, problem: "not-found" };
    if (draft.version !== version) {
      return {
        ok: false,
        problem: "conflict",
        draft,
        yours: { version: String(toVersion) },
        theirs: { version: String(draft.version) },
      };
    }
    const revision = await findRevision(manager, author.organizationId, ladderDraftId, toVersion);
    if (!revision) return { ok: false, problem: "not-found" };
    return { ok: true, draft: await saveRevision(manager, author, draft, revision.content) };
  });
}
