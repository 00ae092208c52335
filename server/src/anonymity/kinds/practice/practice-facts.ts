import type { PublishedPractice } from "@rungs/shared/published-practice";

import type { ToldFacts } from "../../risk/risk-fact.ts";

/**
 * What a published practice tells besides its words and its face. `facts_of_practice()` in the workspace tells the
 * same, of a draft too.
 */
export function practiceFacts({ language, kind, maturity, began, functions }: PublishedPractice): ToldFacts {
  return {
    LANGUAGE: language,
    PRACTICE_KIND: kind,
    PRACTICE_MATURITY: maturity,
    PRACTICE_START: began,
    PRACTICE_FUNCTIONS: functions.length > 0 ? functions.toSorted().join() : null,
  };
}
