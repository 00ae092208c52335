/** Why whoever looks after the network takes something down that an office published. */
export const TAKEDOWN_REASONS = [
  "TELLS_WHO_SOMEBODY_IS",
  "CONFIDENTIAL",
  "RIGHTS_OF_OTHERS",
  "AGAINST_THE_LAW",
  "HURTS_PEOPLE",
  "NOT_WHAT_THIS_IS_FOR",
] as const;
export type TakedownReason = (typeof TAKEDOWN_REASONS)[number];
