import { quarterAfter, quarterOf, startOfQuarter } from "#server/anonymity/quarter.ts";

/** Which quarter an epoch is for, and the moment whose members it counts. */
export interface EpochMoment {
  quarter: string;
  asOf: Date;
}

const DAY = 24 * 60 * 60 * 1000;

/** How many quarters a worker that was away makes up for; a longer gap is a clock that was wrong. */
const QUARTERS_TO_CATCH_UP = 12;

/**
 * The epoch to compute next, or null while the newest one is current. Once an organisation has a face, epochs are
 * computed as of the start of their quarter, each once and in order, so that a late run gives what a punctual one
 * would have. Before that nothing hangs on the newest epoch: it is computed again, as of now, when it is a day old.
 * A clock that was put back changes nothing.
 */
export function nextEpoch(newest: EpochMoment | null, hasFaces: boolean, now: Date): EpochMoment | null {
  if (newest === null) return { quarter: quarterOf(now), asOf: now };
  if (!hasFaces) {
    return now.getTime() - newest.asOf.getTime() < DAY ? null : { quarter: quarterOf(now), asOf: now };
  }
  let quarter = quarterAfter(newest.quarter);
  // An invalid date, past the end of time, is no start that has come.
  if (!(startOfQuarter(quarter) <= now)) return null;
  for (let missed = 1, later = quarter; startOfQuarter(later) <= now; missed += 1) {
    if (missed > QUARTERS_TO_CATCH_UP) {
      quarter = quarterOf(now);
      break;
    }
    later = quarterAfter(later);
  }
  return { quarter, asOf: startOfQuarter(quarter) };
}
