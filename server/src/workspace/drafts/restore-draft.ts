import type { DraftContent } from "@rungs/shared/draft";
import type { DataSource } from "typeorm";

import { inOrganization } from "#server/platform/database/in-organization.ts";

import type { Author } from "../require-author.ts";
import type { DraftType } from "./draft-type.ts";
import type { EditResult } from "./edit-result.ts";
import { lockDraft } from "./find-drafts.ts";
import { findRevision, saveRevision } from "./revisions.ts";

/** Brings back an earlier version as the newest one, unless the draft has moved on since the editor looked. */
export async function restoreDraft<Content extends DraftContent>(
  workspace: DataSource,
  type: DraftType<Content>,
  author: Author,
  { id, version, toVersion }: { id: string; version: number; toVersion: number },
): Promise<EditResult<Content>> {
  return inOrganization(workspace, author.organizationId, async (manager) => {
    const draft = await lockDraft(manager, type, author.organizationId, id);
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
    const content = await findRevision(manager, draft, toVersion);
    if (!content) return { ok: false, problem: "not-found" };
    return { ok: true, draft: await saveRevision(manager, author, draft, content) };
  });
}
