import { z } from "zod";

import { languageTag } from "../ladder.ts";
import { LIMITS } from "../limits.ts";
import { postHours } from "../post.ts";
import { BOARD_TOPICS } from "../vocabulary/post.ts";
import { PRACTICE_KINDS } from "../vocabulary/practice.ts";

const distinct = (values: readonly unknown[]) => new Set(values).size === values.length;
const repeated = { params: { code: "repeated" } };

/** Chosen by whoever sends it, once for each thing to be done: done once, however often it is sent. */
const key = z.uuid();
const question = z.string().trim().min(1).max(LIMITS.circleQuestionCharacters);

/** What somebody would sit down with others about, in which languages and when. */
export const circleWishInput = z.strictObject({
  key,
  topics: z.array(z.enum(BOARD_TOPICS)).min(1).max(LIMITS.topicsOfCircleWish).refine(distinct, repeated),
  languages: z.array(languageTag).min(1).max(LIMITS.languagesOfPost).refine(distinct, repeated),
  hours: postHours,
  question,
});
export type CircleWishValues = z.output<typeof circleWishInput>;

/** Something that somebody does with their own wish. */
export const circleKeyInput = z.strictObject({ key });

/** Something that somebody does in a circle. */
export const circleInput = z.strictObject({ circleId: z.uuid(), key });
export type CircleValues = z.output<typeof circleInput>;

/** A yes or a no: to an invitation, or to more rounds. */
export const circleAnswerInput = circleInput.extend({ yes: z.boolean() });

/** One's question for the round that comes; null takes it back. */
export const circleQuestionInput = circleInput.extend({ question: question.nullable() });

/** Words for everybody in the circle. */
export const circleLineInput = circleInput.extend({
  text: z.string().trim().min(1).max(LIMITS.circleLineCharacters),
});

/** A seat of a circle, by its letter. */
export const circleSeatInput = circleInput.extend({ seat: z.string().regex(/^[A-Z]$/) });

/** Lines of a circle that begin an account of a practice of one's own office. */
export const takeCircleLinesInput = z.strictObject({
  circleId: z.uuid(),
  numbers: z.array(z.int().min(1)).min(1).max(LIMITS.circleLinesTaken).refine(distinct, repeated),
  title: z.string().trim().min(1).max(LIMITS.nameCharacters),
  kind: z.enum(PRACTICE_KINDS),
});
export type TakeCircleLinesValues = z.output<typeof takeCircleLinesInput>;
