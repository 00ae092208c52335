import { z } from "zod";

import { postFunctions, postHours, postLanguages, postTopics } from "../post.ts";
import { rankRange } from "../role.ts";
import { POST_FORMATS, POST_PURPOSES } from "../vocabulary/post.ts";

/** What somebody who wrote a post of their own would like to find: it answers one question and is kept nowhere. */
export const postWishInput = z.strictObject({
  purpose: z.enum(POST_PURPOSES),
  topics: postTopics,
  ranks: rankRange.nullish(),
  functions: postFunctions,
  format: z.enum(POST_FORMATS),
  languages: postLanguages,
  hours: postHours,
  startingUp: z.boolean(),
});
export type PostWishValues = z.infer<typeof postWishInput>;
