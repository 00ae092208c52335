import { z } from "zod";

import { ladderCharacters, languageTag, localizedName, localizedText } from "./ladder.ts";
import { LIMITS } from "./limits.ts";
import { rankRange } from "./role.ts";
import { OFFICE_FUNCTIONS } from "./vocabulary/office.ts";
import { BOARD_TOPICS, HOUR_BLOCKS, POST_FORMATS, POST_PURPOSES, POST_RETURNS } from "./vocabulary/post.ts";

const distinct = (values: readonly unknown[]) => new Set(values).size === values.length;
const repeated = { params: { code: "repeated" } };

/** What a post is about, each topic once. */
export const postTopics = z.array(z.enum(BOARD_TOPICS)).max(LIMITS.topicsOfPost).refine(distinct, repeated);

/** The functions of an office that a post is about, each once. */
export const postFunctions = z
  .array(z.enum(OFFICE_FUNCTIONS))
  .max(LIMITS.functionsOfPost)
  .refine(distinct, repeated);

/** The languages in which its author can talk, each once. */
export const postLanguages = z
  .array(languageTag)
  .min(1)
  .max(LIMITS.languagesOfPost)
  .refine(distinct, repeated);

/** Blocks of four hours of UTC: none, or at least two, because one alone would come close to a time zone. */
export const postHours = z
  .array(z.literal(HOUR_BLOCKS))
  .max(HOUR_BLOCKS.length)
  .refine(distinct, repeated)
  .refine(({ length }) => length !== 1, { params: { code: "oneBlock" } });

/** Minutes by which a clock is before that of UTC, in half hours. */
export const utcOffset = z
  .int()
  .min(-12 * 60)
  .max(14 * 60)
  .multipleOf(30);

/** How many can be met at once. */
export const postCapacity = z.int().min(1).max(LIMITS.capacityOfPost);

/** What stands on the board: time that one person of an office offers, asks for, or would spend comparing notes. */
export const post = z
  .strictObject({
    title: localizedName,
    /** The language it was written in. */
    language: languageTag,
    purpose: z.enum(POST_PURPOSES),
    topics: postTopics,
    /** The ranks it is meant for; null is any. */
    ranks: rankRange.nullable(),
    functions: postFunctions,
    format: z.enum(POST_FORMATS),
    languages: postLanguages,
    hours: postHours,
    /** The author's own clock. Private: it only shows them their hours. */
    utcOffset: utcOffset.nullable(),
    /** Private: peers read a band. */
    capacity: postCapacity,
    inReturn: z.enum(POST_RETURNS),
    /** Whether the office is just setting up (product.md C22). */
    startingUp: z.boolean(),
    about: localizedText.nullable(),
  })
  .refine((value) => ladderCharacters(value) <= LIMITS.postCharacters);
export type Post = z.infer<typeof post>;
