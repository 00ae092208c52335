import { z } from "zod";

import { ladderCharacters, languageTag, localizedName, localizedText } from "./ladder.ts";
import { LIMITS } from "./limits.ts";
import { OFFICE_FUNCTIONS } from "./vocabulary/office.ts";
import { MATURITIES, PRACTICE_KINDS } from "./vocabulary/practice.ts";

/** A year in which a practice can have begun. */
export const practiceYear = z.int().min(1970).max(2099);

/** The functions of an office that a practice serves, each once. */
export const practiceFunctions = z
  .array(z.enum(OFFICE_FUNCTIONS))
  .max(LIMITS.functionsOfPractice)
  .refine((functions) => new Set(functions).size === functions.length, { params: { code: "repeated" } });

/** What an office tried, written down for others: the problem, what was done about it, and what came of it. */
export const practice = z
  .strictObject({
    title: localizedName,
    /** The language the account was written in. */
    language: languageTag,
    kind: z.enum(PRACTICE_KINDS),
    maturity: z.enum(MATURITIES).nullable(),
    /** The year it began. Private: peers read a block of years. */
    sinceYear: practiceYear.nullable(),
    functions: practiceFunctions,
    problem: localizedText.nullable(),
    context: localizedText.nullable(),
    done: localizedText.nullable(),
    outcome: localizedText.nullable(),
    /** What the office would do differently. */
    differently: localizedText.nullable(),
  })
  .refine((value) => ladderCharacters(value) <= LIMITS.practiceCharacters);
export type Practice = z.infer<typeof practice>;
