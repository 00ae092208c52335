import { type Comment, comment } from "@rungs/shared/comment";

import type { DraftEntity } from "#server/workspace/drafts/draft.entity.ts";
import type { DraftType } from "#server/workspace/drafts/draft-type.ts";

/** A question or an answer that an organisation has not shared yet, or has. */
export const COMMENT_DRAFT: DraftType<Comment> = { kind: "COMMENT", schema: comment };

/** A comment as its organisation is writing it. */
export type CommentDraftEntity = DraftEntity<Comment>;
