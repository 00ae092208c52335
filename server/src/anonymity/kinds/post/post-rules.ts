import type { Post } from "@rungs/shared/post";
import type { PublishedPost } from "@rungs/shared/published-post";

import type { KindRules } from "../kind-rules.ts";
import { postFacts } from "./post-facts.ts";
import { rewritePostTexts } from "./post-texts.ts";
import { postDocumentText, toPublishedPost } from "./to-published-post.ts";

/** A post on the board: its author's clock and the very number of people stay behind. */
export const POST_RULES: KindRules<Post, PublishedPost> = {
  rewriteTexts: rewritePostTexts,
  titles: null,
  generalise: toPublishedPost,
  documentText: postDocumentText,
  facts: postFacts,
};
