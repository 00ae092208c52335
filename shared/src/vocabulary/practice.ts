/** What a written account may be about (product.md C15, C16, C19). */
export const PRACTICE_KINDS = [
  "COUNCIL",
  "WORKING_GROUP",
  "EXTERNAL_WORK_CREDIT",
  "COMPLIANCE_PROCESS",
  "UPSTREAM_POLICY",
  "MENTORING",
  "CHARTER_SCOPE",
  "CAREER_LADDER",
  "COMMUNITY_PROGRAM",
  "OTHER",
] as const;
export type PracticeKind = (typeof PRACTICE_KINDS)[number];

/** How far a practice has come; one that was given up is worth reading too (product.md C22). */
export const MATURITIES = ["TRYING", "ESTABLISHED", "WIDELY_USED", "GIVEN_UP"] as const;
export type Maturity = (typeof MATURITIES)[number];

/**
 * The years in which a practice can have begun, as peers read them: blocks of the calendar and never the year. A block
 * stays as it is for ever: an age, or a block that is cut later, would tell the very year in two versions of one account.
 */
export const PRACTICE_START_YEARS = {
  SINCE_2021: { from: 2021 },
  FROM_2016_TO_2020: { from: 2016 },
  FROM_2011_TO_2015: { from: 2011 },
  BEFORE_2011: { from: -Infinity },
} as const;
export type PracticeStart = keyof typeof PRACTICE_START_YEARS;
export const PRACTICE_STARTS = Object.keys(PRACTICE_START_YEARS) as [PracticeStart, ...PracticeStart[]];

/** The block that a year lies in, whenever it is asked. */
export function practiceStart(year: number): PracticeStart {
  return PRACTICE_STARTS.find((block) => PRACTICE_START_YEARS[block].from <= year) ?? "BEFORE_2011";
}

/** The parts of an account, in the order in which it is read. */
export const PRACTICE_PARTS = ["problem", "context", "done", "outcome", "differently"] as const;
export type PracticePart = (typeof PRACTICE_PARTS)[number];
