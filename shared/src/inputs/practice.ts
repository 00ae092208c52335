import { z } from "zod";

import { languageTag } from "../ladder.ts";
import { LIMITS } from "../limits.ts";
import { practiceFunctions, practiceYear } from "../practice.ts";
import { MATURITIES, PRACTICE_KINDS } from "../vocabulary/practice.ts";
import { savedDraft } from "./draft.ts";

const name = z.string().trim().min(1).max(LIMITS.nameCharacters);
const optionalText = z.string().trim().max(LIMITS.textCharacters).nullish();

export const createPracticeInput = z.strictObject({
  title: name,
  language: languageTag,
  kind: z.enum(PRACTICE_KINDS),
});
export type CreatePracticeValues = z.infer<typeof createPracticeInput>;

/** A whole account, its texts in one language; those in other languages stay. */
export const savePracticeInput = z.strictObject({
  ...savedDraft,
  title: name,
  kind: z.enum(PRACTICE_KINDS),
  maturity: z.enum(MATURITIES).nullish(),
  sinceYear: practiceYear.nullish(),
  functions: practiceFunctions,
  problem: optionalText,
  context: optionalText,
  done: optionalText,
  outcome: optionalText,
  differently: optionalText,
});
export type SavePracticeValues = z.infer<typeof savePracticeInput>;

export const doesTooInput = z.strictObject({ publishedPracticeId: z.uuid(), doesToo: z.boolean() });
