import type { Practice } from "@rungs/shared/practice";
import type { PublishedPractice } from "@rungs/shared/published-practice";

import { PRACTICE_RULES } from "#server/anonymity/kinds/practice/practice-rules.ts";

import { findFactsOfAnswers } from "../practices/find-facts-of-answers.ts";
import type { Kind } from "./kind.ts";

/** Accounts of practices: the part that a passage stands in says all there is to say of its place. */
export const PRACTICE_KIND: Kind<Practice, PublishedPractice> = {
  kind: "PRACTICE",
  rules: PRACTICE_RULES,
  namesAt: () => ({ level: null, dimension: null }),
  findToldBefore: findFactsOfAnswers,
};
