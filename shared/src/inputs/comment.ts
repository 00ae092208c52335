import { z } from "zod";

import { languageTag } from "../ladder.ts";
import { LIMITS } from "../limits.ts";
import { writtenDraft } from "./draft.ts";

const text = z.string().trim().min(1).max(LIMITS.textCharacters);

/** A question or an answer to begin, under a practice in any of its versions. */
export const startCommentInput = z.strictObject({
  publishedPracticeId: z.uuid(),
  language: languageTag,
  text,
});
export type StartCommentValues = z.infer<typeof startCommentInput>;

export const saveCommentInput = z.strictObject({ ...writtenDraft, text });
export type SaveCommentValues = z.infer<typeof saveCommentInput>;
