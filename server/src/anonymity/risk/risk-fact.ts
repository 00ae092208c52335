/** What a document of any kind may tell besides its words and the face of its office. */
export const FACTS = ["LANGUAGE", "ROLE_FAMILY", "LEVELS", "STRATEGY", "INDIVIDUAL_CONTRIBUTOR"] as const;
export type Fact = (typeof FACTS)[number];

/** What one document tells, as the census of facts compares it; null or absent is not told. */
export type ToldFacts = Partial<Record<Fact, string | null>>;

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
} as const satisfies Record<Fact, number>;

/** The facts that an author may leave out and still have something to publish. */
export const FACTS_TO_LEAVE_OUT: readonly Fact[] = ["INDIVIDUAL_CONTRIBUTOR"];
