import { z } from "zod";

import { languageTag } from "../ladder.ts";
import { RANKS } from "../vocabulary/ladder.ts";
import { OFFICE_FUNCTIONS } from "../vocabulary/office.ts";
import { BOARD_TOPICS, POST_FORMATS, POST_PURPOSES } from "../vocabulary/post.ts";
import { faceFilter } from "./face-filter.ts";

/** What a reader looks for on the board; every part that is given must hold. */
export const publishedPostFilter = faceFilter.extend({
  purpose: z.enum(POST_PURPOSES).nullish(),
  topic: z.enum(BOARD_TOPICS).nullish(),
  format: z.enum(POST_FORMATS).nullish(),
  /** A language in which its author can talk. */
  language: languageTag.nullish(),
  /** A rank that it is meant for; a post for any rank is meant for all of them. */
  rank: z.literal(RANKS).nullish(),
  function: z.enum(OFFICE_FUNCTIONS).nullish(),
  /** Only offices that are just setting up. */
  startingUp: z.boolean().nullish(),
});
export type PublishedPostFilterValues = z.output<typeof publishedPostFilter>;
