import { OFFICE_FUNCTIONS, type OfficeFunction } from "@rungs/shared/vocabulary/office";

/** What a document of any kind may tell besides its words and the face of its office. */
export const FACTS = [
  "LANGUAGE",
  "ROLE_FAMILY",
  "LEVELS",
  "STRATEGY",
  "INDIVIDUAL_CONTRIBUTOR",
  "CHARTER_SCOPES",
  "SPONSOR",
  "PLACEMENTS",
  "PRACTICE_KIND",
  "PRACTICE_MATURITY",
  "PRACTICE_START",
  "PRACTICE_FUNCTIONS",
  "JOB",
  "HOURS",
  "LANGUAGES",
  "STARTING_UP",
] as const;
export type Fact = (typeof FACTS)[number];

/** Where one function lives: counted by itself, and told as one fact with all the others. */
export type PlacementFact = `PLACEMENT_${OfficeFunction}`;

/** What a role tells of a job: each part counted by itself, and all told as one fact. */
const JOB_FACTS = [
  "JOB_FAMILY",
  "JOB_OCCUPATIONS",
  "JOB_RANKS",
  "JOB_DUTIES",
  "JOB_EXTERNAL_SHARE",
  "JOB_NEW_TO_OPEN_SOURCE",
  "JOB_NEXT_STEPS",
] as const;

/** A fact as the census counts it. */
export type CountedFact = Exclude<Fact, "PLACEMENTS" | "JOB"> | PlacementFact | (typeof JOB_FACTS)[number];

/** Every fact that is counted, in a fixed order. */
export const COUNTED_FACTS: readonly CountedFact[] = [
  ...FACTS.filter((fact) => fact !== "PLACEMENTS" && fact !== "JOB"),
  ...OFFICE_FUNCTIONS.map((one) => placementFact(one)),
  ...JOB_FACTS,
];

/** What one document tells, as the census of facts compares it; null or absent is not told. */
export type ToldFacts = Partial<Record<CountedFact, string | null>>;

/**
 * How much of each fact somebody outside can know of the other offices: 1 is all of them, 1/4 is one office in
 * four. The language an office writes in goes with the company. Of every other office it is known where the company is
 * at home, which says half of when its people can talk. The rest is known to those who worked there.
 */
export const KNOWN_OUTSIDE = {
  LANGUAGE: 1,
  ROLE_FAMILY: 0.25,
  LEVELS: 0.25,
  STRATEGY: 0.25,
  INDIVIDUAL_CONTRIBUTOR: 0.25,
  CHARTER_SCOPES: 0.25,
  SPONSOR: 0.25,
  PLACEMENTS: 0.25,
  PRACTICE_KIND: 0.25,
  PRACTICE_MATURITY: 0.25,
  PRACTICE_START: 0.25,
  PRACTICE_FUNCTIONS: 0.25,
  JOB: 0.25,
  HOURS: 0.5,
  LANGUAGES: 0.25,
  STARTING_UP: 0.25,
} as const satisfies Record<Fact, number>;

/** The facts that an author may leave out and still have something to publish. */
export const FACTS_TO_LEAVE_OUT: readonly Fact[] = [
  "INDIVIDUAL_CONTRIBUTOR",
  "SPONSOR",
  "CHARTER_SCOPES",
  "PRACTICE_MATURITY",
  "PRACTICE_START",
  "PRACTICE_FUNCTIONS",
  "HOURS",
  "STARTING_UP",
];

/** The name under which the placement of a function is counted. */
export function placementFact(one: OfficeFunction): PlacementFact {
  return `PLACEMENT_${one}`;
}

/** The fact that a counted one is told as. */
export function factOf(counted: CountedFact): Fact {
  if (isPlacement(counted)) return "PLACEMENTS";
  return isJob(counted) ? "JOB" : counted;
}

function isPlacement(counted: CountedFact): counted is PlacementFact {
  return counted.startsWith("PLACEMENT_");
}

function isJob(counted: CountedFact): counted is (typeof JOB_FACTS)[number] {
  return counted.startsWith("JOB_");
}
