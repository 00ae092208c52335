import type { PublishedPractice } from "@rungs/shared/published-practice";

import type { ToldFacts } from "../../risk/risk-fact.ts";

/**
 * What a published practice tells besides its words and its face. `facts_of_practice()` in the workspace tells the
 * same of a draft, less its age: which band a year falls in depends on when it is shared.
 */
export function practiceFacts({ language, kind, maturity, age, functions }: PublishedPractice): ToldFacts {
  return {
    LANGUAGE: language,
    PRACTICE_KIND: kind,
    PRACTICE_MATURITY: maturity,
    PRACTICE_AGE: age,
    PRACTICE_FUNCTIONS: functions.length > 0 ? functions.toSorted().join() : null,
  };
}
