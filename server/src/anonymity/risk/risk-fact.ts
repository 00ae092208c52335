import type { PublishedLadder } from "@rungs/shared/published-ladder";

/** What a ladder tells besides its words and the face of its office. */
export const LADDER_FACTS = [
  "LANGUAGE",
  "ROLE_FAMILY",
  "LEVELS",
  "STRATEGY",
  "INDIVIDUAL_CONTRIBUTOR",
] as const;
export type LadderFact = (typeof LADDER_FACTS)[number];

/**
 * How much of each fact somebody outside can know of the other offices: 1 is all of them, 1/4 is one office in
 * four. The language an office writes in goes with the company; the rest is known to those who worked there.
 */
export const KNOWN_OUTSIDE = {
  LANGUAGE: 1,
  ROLE_FAMILY: 0.25,
  LEVELS: 0.25,
  STRATEGY: 0.25,
  INDIVIDUAL_CONTRIBUTOR: 0.25,
} as const satisfies Record<LadderFact, number>;

/** The facts that an author may leave out and still have a ladder to publish. */
export const FACTS_TO_LEAVE_OUT: readonly LadderFact[] = ["INDIVIDUAL_CONTRIBUTOR"];

/** The facts of a finished document, as the census of facts compares them; null is not told. */
export function ladderFacts(document: PublishedLadder): Record<LadderFact, string | null> {
  const { language, roleFamily, levels, strategy, individualContributor } = document;
  return {
    LANGUAGE: language,
    ROLE_FAMILY: roleFamily,
    LEVELS: String(levels.length),
    STRATEGY: strategy,
    INDIVIDUAL_CONTRIBUTOR: individualContributor === null ? null : String(individualContributor),
  };
}
