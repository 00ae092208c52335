import { titleOf } from "@rungs/shared/comment";
import type { Comment } from "@rungs/shared/comment";
import type { SaveCommentValues, StartCommentValues } from "@rungs/shared/inputs/comment";
import type { DataSource } from "typeorm";

import { inOrganization } from "#server/platform/database/in-organization.ts";
import { beginDraft } from "#server/workspace/drafts/begin-draft.ts";
import type { EditResult } from "#server/workspace/drafts/edit-result.ts";
import { rewriteDraft } from "#server/workspace/drafts/rewrite-draft.ts";
import type { Author } from "#server/workspace/require-author.ts";

import { type BothSides, findPracticeStanding } from "../practices/practice-standing.ts";
import { COMMENT_DRAFT, type CommentDraftEntity } from "./comment-draft.ts";

/**
 * Begins a comment under a published practice, as a draft that goes through the door like any other. Whoever wrote the
 * practice speaks as its author; everybody else under one random name for this thread. Null where there is no such
 * practice.
 */
export async function startComment(
  sides: BothSides,
  author: Author,
  { publishedPracticeId, language, text }: StartCommentValues,
): Promise<CommentDraftEntity | null> {
  const { organizationId } = author;
  const standing = await findPracticeStanding(sides, organizationId, publishedPracticeId);
  if (!standing) return null;
  const { lineId: practiceId, isOwn: byAuthor } = standing;
  const pseudonym = byAuthor ? null : await pseudonymIn(sides.workspace, organizationId, practiceId);
  const content: Comment = {
    title: [{ language, value: titleOf(text) }],
    language,
    practiceId,
    byAuthor,
    pseudonym,
    text: [{ language, value: text }],
  };
  return beginDraft(sides.workspace, COMMENT_DRAFT, author, content);
}

/** Writes the words of a comment anew; under which practice it stands and who speaks stays. */
export async function saveComment(
  workspace: DataSource,
  author: Author,
  input: SaveCommentValues,
): Promise<EditResult<Comment>> {
  const title = titleOf(input.text);
  return rewriteDraft(workspace, COMMENT_DRAFT, author, input, (content) => ({
    ...content,
    title: [{ language: content.language, value: title }],
    text: [{ language: content.language, value: input.text }],
  }));
}

async function pseudonymIn(
  workspace: DataSource,
  organizationId: string,
  practiceId: string,
): Promise<string> {
  return inOrganization(workspace, organizationId, async (manager) => {
    await manager.query(
      `INSERT INTO thread_pseudonym (organization_id, practice_id) VALUES ($1, $2)
       ON CONFLICT (organization_id, practice_id) DO NOTHING`,
      [organizationId, practiceId],
    );
    const [row] = await manager.query<[{ pseudonym: string }]>(
      "SELECT pseudonym FROM thread_pseudonym WHERE organization_id = $1 AND practice_id = $2",
      [organizationId, practiceId],
    );
    return row.pseudonym;
  });
}
