import { z } from "zod";

import { languageTag } from "../ladder.ts";
import { LIMITS } from "../limits.ts";
import { postCapacity, postFunctions, postHours, postLanguages, postTopics, utcOffset } from "../post.ts";
import { rankRange } from "../role.ts";
import { POST_FORMATS, POST_PURPOSES, POST_RETURNS } from "../vocabulary/post.ts";
import { savedDraft } from "./draft.ts";

const name = z.string().trim().min(1).max(LIMITS.nameCharacters);

export const createPostInput = z.strictObject({
  title: name,
  language: languageTag,
  purpose: z.enum(POST_PURPOSES),
});
export type CreatePostValues = z.infer<typeof createPostInput>;

/** A whole post, its texts in one language; those in other languages stay. */
export const savePostInput = z.strictObject({
  ...savedDraft,
  title: name,
  purpose: z.enum(POST_PURPOSES),
  topics: postTopics,
  ranks: rankRange.nullish(),
  functions: postFunctions,
  format: z.enum(POST_FORMATS),
  languages: postLanguages,
  hours: postHours,
  utcOffset: utcOffset.nullish(),
  capacity: postCapacity,
  inReturn: z.enum(POST_RETURNS),
  startingUp: z.boolean(),
  about: z.string().trim().max(LIMITS.textCharacters).nullish(),
});
export type SavePostValues = z.infer<typeof savePostInput>;

/** Whether the person behind a post takes no requests for now. */
export const pausePostInput = z.strictObject({ draftId: z.uuid(), isPaused: z.boolean() });
export type PausePostValues = z.infer<typeof pausePostInput>;
