import { type Post, post } from "@rungs/shared/post";

import type { DraftType } from "../drafts/draft-type.ts";
import type { DraftEntity } from "../drafts/draft.entity.ts";

/** What somebody of an organisation writes for the board. */
export const POST_DRAFT: DraftType<Post> = { kind: "POST", schema: post };

/** A post as its organisation is writing it. */
export type PostDraftEntity = DraftEntity<Post>;
