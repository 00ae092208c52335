/**
 * Every number that decides what a statistic may show, in one place and with a version. A published number says under
 * which version it was made, so a change here is a new version and changes nothing that stands. Sources: docs/anonymity.md.
 */
export const RELEASE_POLICY = {
  version: 2,
  /** Days that a fact must have stood when the quarter of a release begins. */
  dataAgeDays: 90,
  /** Organisations that must stand behind a number; each counts once, whatever its subsidiaries entered. */
  thresholds: {
    /** A set of organisations that could be worked out from what is shown. */
    difference: 5,
    /** Shares and the median. */
    centre: 7,
    /** The lower and the upper quarter. */
    quarters: 10,
    /** The lower and the upper tenth. */
    tenths: 20,
  },
  /** A quantile is the mean of so many organisations' numbers around it: fewer only where the ends are near. */
  centralValues: { usual: 5, atLeast: 3 },
  /**
   * Shares in percent, rounded to a step that holds at least ten organisations, so that one more or less is seldom
   * seen in it. Never so near to nobody or everybody that all are told of.
   */
  shares: {
    steps: [
      { from: 20, percent: 50 },
      { from: 50, percent: 20 },
      { from: 100, percent: 10 },
      { from: 200, percent: 5 },
    ],
    atMost: 10,
    atLeast: 90,
  },
  /** Levels of a ladder: rounded to a step, with open ends. */
  levels: { step: 1, atMost: 2, atLeast: 10 },
  /** Ranks of the neutral scale, C1 to C10: likewise. */
  ranks: { step: 1, atMost: 3, atLeast: 9 },
  /** Amounts of pay: off until an operator's lawyers have said otherwise; rounded to 5 % steps if it ever is on. */
  pay: { enabled: false, ratio: 1.05 },
  /** Bands in which the number of organisations behind a figure is told; each begins where another rule does. */
  baseBands: { shares: [20, 50, 100, 200], quantiles: [7, 10, 20, 50, 100] },
  /** Quarters over which every two shown sets of organisations are compared. */
  comparedQuarters: 8,
  /** Whole numbers that the size of a withheld group might have, judged by all that is shown. */
  feasibleValues: 5,
};

/** The numbers of one version of the policy. */
export type ReleasePolicy = Readonly<typeof RELEASE_POLICY>;
