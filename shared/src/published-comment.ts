import { z } from "zod";

import { languageTag, localizedName, localizedText } from "./ladder.ts";
import { face, quarter } from "./published-ladder.ts";

/** A question or an answer under a practice as peers read it: the finished document. */
export const publishedComment = z.strictObject({
  title: localizedName,
  language: languageTag,
  quarter,
  /** Nothing of it is ever shown. */
  face,
  practiceId: z.uuid(),
  byAuthor: z.boolean(),
  /** Random, and of this thread alone. */
  pseudonym: z.uuid().nullable(),
  text: localizedText,
});
export type PublishedComment = z.infer<typeof publishedComment>;
