/** Where people in a role go next: up, across, back into a traditional job, or to somewhere else altogether. */
export const NEXT_STEP_KINDS = [
  "SAME_FAMILY_UP",
  "OTHER_FAMILY",
  "TRADITIONAL",
  "OTHER_OFFICE",
  "FOUNDATION",
] as const;
export type NextStepKind = (typeof NEXT_STEP_KINDS)[number];

/** How much of a role's time goes to people outside the company, in percent: told in tens. */
export const EXTERNAL_SHARES = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100] as const;
export type ExternalShare = (typeof EXTERNAL_SHARES)[number];

/** The same as readers look for it, with the lowest and the highest share of each band. */
export const EXTERNAL_SHARE_BANDS = {
  MOSTLY_INSIDE: { from: 0, to: 30 },
  BOTH: { from: 40, to: 60 },
  MOSTLY_OUTSIDE: { from: 70, to: 100 },
} as const satisfies Record<string, { from: ExternalShare; to: ExternalShare }>;
export type ExternalShareBand = keyof typeof EXTERNAL_SHARE_BANDS;

/** Up to this rank a role is one for juniors (product.md K12). */
export const JUNIOR_RANK = 2;
