import { z } from "zod";

import { languageTag, localizedName, localizedText } from "./ladder.ts";
import { face, quarter } from "./published-ladder.ts";
import { OFFICE_FUNCTIONS } from "./vocabulary/office.ts";
import { MATURITIES, PRACTICE_KINDS, PRACTICE_STARTS } from "./vocabulary/practice.ts";

/** A practice as peers read it: the finished document. Functions stand in the order of their vocabulary. */
export const publishedPractice = z.strictObject({
  title: localizedName,
  language: languageTag,
  quarter,
  face,
  kind: z.enum(PRACTICE_KINDS),
  maturity: z.enum(MATURITIES).nullable(),
  /** The block of years in which it began; null is not told. */
  began: z.enum(PRACTICE_STARTS).nullable(),
  functions: z.array(z.enum(OFFICE_FUNCTIONS)),
  problem: localizedText,
  context: localizedText.nullable(),
  done: localizedText,
  outcome: localizedText.nullable(),
  differently: localizedText.nullable(),
});
export type PublishedPractice = z.infer<typeof publishedPractice>;
