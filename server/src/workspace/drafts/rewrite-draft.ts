import type { DraftContent } from "@rungs/shared/draft";
import type { DataSource } from "typeorm";

import type { Author } from "../require-author.ts";
import type { DraftType } from "./draft-type.ts";
import type { EditResult } from "./edit-result.ts";
import { findDraft } from "./find-drafts.ts";
import { saveDraft } from "./save-draft.ts";

/** Writes a draft as a whole, for the version that its editor saw: `rewrite` says what it becomes of what it is. */
export async function rewriteDraft<Content extends DraftContent>(
  workspace: DataSource,
  type: DraftType<Content>,
  author: Author,
  { draftId: id, version }: { draftId: string; version: number },
  rewrite: (content: Content) => Content,
): Promise<EditResult<Content>> {
  const draft = await findDraft(workspace, type, author.organizationId, id);
  if (!draft) return { ok: false, problem: "not-found" };
  return saveDraft(workspace, type, author, { id, version, content: rewrite(draft.content) });
}
