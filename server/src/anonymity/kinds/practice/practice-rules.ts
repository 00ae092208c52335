import type { Practice } from "@rungs/shared/practice";
import type { PublishedPractice } from "@rungs/shared/published-practice";

import type { KindRules } from "../kind-rules.ts";
import { practiceFacts } from "./practice-facts.ts";
import { rewritePracticeTexts } from "./practice-texts.ts";
import { practiceDocumentText, toPublishedPractice } from "./to-published-practice.ts";

/** An account of a practice: the year it began stays behind; it has no words of its own that must not leave. */
export const PRACTICE_RULES: KindRules<Practice, PublishedPractice> = {
  rewriteTexts: rewritePracticeTexts,
  titles: null,
  generalise: toPublishedPractice,
  documentText: practiceDocumentText,
  facts: practiceFacts,
};
