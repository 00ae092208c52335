import { z } from "zod";

import { languageTag } from "../ladder.ts";
import { LIMITS } from "../limits.ts";

const text = z.string().trim().min(1).max(LIMITS.textCharacters);

/** A question or an answer to begin, under a practice in any of its versions. */
export const startCommentInput = z.strictObject({
  publishedPracticeId: z.uuid(),
  language: languageTag,
  text,
});
export type StartCommentValues = z.infer<typeof startCommentInput>;

export const saveCommentInput = z.strictObject({ draftId: z.uuid(), version: z.int().min(1), text });
export type SaveCommentValues = z.infer<typeof saveCommentInput>;
