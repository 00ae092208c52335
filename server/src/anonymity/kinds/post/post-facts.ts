import type { PublishedPost } from "@rungs/shared/published-post";

import type { ToldFacts } from "../../risk/risk-fact.ts";

/**
 * What a published post tells of its office besides its words and its face; what somebody would like to talk about
 * tells nothing that could be known from elsewhere. `facts_of_post()` in the workspace tells the same, of a draft too.
 */
export function postFacts({ language, languages, hours, startingUp }: PublishedPost): ToldFacts {
  return {
    LANGUAGE: language,
    HOURS: hours.length > 0 ? hours.toSorted((one, other) => one - other).join() : null,
    LANGUAGES: languages.toSorted().join(),
    STARTING_UP: startingUp ? "true" : null,
  };
}
