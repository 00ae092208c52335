import type { PublishedOffice } from "@rungs/shared/published-office";

import { placementFact, type ToldFacts } from "../../risk/risk-fact.ts";

/**
 * What a published office tells besides its words and its face: where each function lives now, what its charter
 * covers, and who stands above it. `facts_of_office()` in the workspace tells the same of a draft.
 */
export function officeFacts({
  language,
  strategy,
  charterScopes,
  sponsor,
  placements,
}: PublishedOffice): ToldFacts {
  const above = [sponsor.rank, sponsor.stepsToChief, sponsor.advocated];
  return {
    LANGUAGE: language,
    STRATEGY: strategy,
    CHARTER_SCOPES: charterScopes.length > 0 ? charterScopes.toSorted().join() : null,
    SPONSOR: above.some((told) => told !== null) ? above.map((told) => told ?? "").join() : null,
    ...Object.fromEntries(
      placements
        .filter(({ to }) => to === null)
        .map((one) => [
          placementFact(one.function),
          one.department === null ? one.placement : `${one.placement},${one.department}`,
        ]),
    ),
  };
}
