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

/** Whole years that a practice is old when it is shared: peers read a band and never the year. */
export const PRACTICE_AGE_BANDS = {
  BELOW_2: { from: 0, to: 1 },
  FROM_2_TO_5: { from: 2, to: 5 },
  ABOVE_5: { from: 6, to: null },
} as const;
export type PracticeAge = keyof typeof PRACTICE_AGE_BANDS;
export const PRACTICE_AGES = Object.keys(PRACTICE_AGE_BANDS) as [PracticeAge, ...PracticeAge[]];

/** The band of what began in one year, seen from another; what is only to begin is as young as can be. */
export function practiceAge(sinceYear: number, year: number): PracticeAge {
  const age = Math.max(0, year - sinceYear);
  return PRACTICE_AGES.findLast((band) => PRACTICE_AGE_BANDS[band].from <= age) ?? "BELOW_2";
}

/** The parts of an account, in the order in which it is read. */
export const PRACTICE_PARTS = ["problem", "context", "done", "outcome", "differently"] as const;
export type PracticePart = (typeof PRACTICE_PARTS)[number];
