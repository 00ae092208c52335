import type { Post } from "@rungs/shared/post";
import type { PublishedPost } from "@rungs/shared/published-post";

import { POST_RULES } from "#server/anonymity/kinds/post/post-rules.ts";

import type { Kind } from "./kind.ts";

/** Posts on the board: a title and one text, which need no other names to be found again. */
export const POST_KIND: Kind<Post, PublishedPost> = {
  kind: "POST",
  rules: POST_RULES,
  namesAt: () => ({ level: null, dimension: null }),
};
