import { z } from "zod";

import { languageTag, localizedName, localizedText } from "./ladder.ts";
import { face, quarter } from "./published-ladder.ts";
import { rankRange } from "./role.ts";
import { OFFICE_FUNCTIONS } from "./vocabulary/office.ts";
import {
  BOARD_TOPICS,
  CAPACITY_BANDS,
  HOUR_BLOCKS,
  POST_FORMATS,
  POST_PURPOSES,
  POST_RETURNS,
} from "./vocabulary/post.ts";

/** A post as peers read it: the finished document. Lists stand in the order of their vocabulary. */
export const publishedPost = z.strictObject({
  title: localizedName,
  language: languageTag,
  quarter,
  face,
  purpose: z.enum(POST_PURPOSES),
  topics: z.array(z.enum(BOARD_TOPICS)).min(1),
  ranks: rankRange.nullable(),
  functions: z.array(z.enum(OFFICE_FUNCTIONS)),
  format: z.enum(POST_FORMATS),
  /** In the order of their tags. */
  languages: z.array(languageTag).min(1),
  /** Blocks of four hours of UTC; none is not told. */
  hours: z.array(z.literal(HOUR_BLOCKS)),
  capacity: z.enum(CAPACITY_BANDS),
  inReturn: z.enum(POST_RETURNS),
  startingUp: z.boolean(),
  about: localizedText,
});
export type PublishedPost = z.infer<typeof publishedPost>;
