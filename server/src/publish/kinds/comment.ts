import type { Comment } from "@rungs/shared/comment";
import type { PublishedComment } from "@rungs/shared/published-comment";

import { COMMENT_RULES } from "#server/anonymity/kinds/comment/comment-rules.ts";

import { findFactsToldBefore } from "../comments/find-facts-told-before.ts";
import type { Kind } from "./kind.ts";

/** Questions and answers under a practice. Who wrote the practice is known by its face when they answer. */
export const COMMENT_KIND: Kind<Comment, PublishedComment> = {
  kind: "COMMENT",
  rules: COMMENT_RULES,
  namesAt: () => ({ level: null, dimension: null }),
  withoutFace: ({ byAuthor }) => ({ isFaceKnown: byAuthor }),
  findToldBefore: findFactsToldBefore,
};
