import type { AnswersWithin, HelpedAnswer, HelpedBand } from "@rungs/shared/vocabulary/activity";

/** Requests of fewer offices than these say nothing of how soon somebody answers. */
const OFFICES_ANSWERED = 3;
/** A median of more days than these is weeks. */
const DAYS = 7;
/** What fewer offices than these say about a talk is told to nobody. */
const OFFICES_HEARD = 5;

/**
 * How soon the author of a post answers: by the median of the offices that asked, each with one number of days however
 * often it asked. Null where too few of them asked.
 */
export function answersWithin(daysOfOffices: readonly number[]): AnswersWithin | null {
  if (daysOfOffices.length < OFFICES_ANSWERED) return null;
  return median(daysOfOffices) <= DAYS ? "DAYS" : "WEEKS";
}

/**
 * How many of those who talked about a post were helped, by one answer of each office: most where more than half say
 * yes without a but. Null where too few were heard, and where nobody was helped: nothing is held against anybody.
 */
export function helpedBand(answersOfOffices: readonly HelpedAnswer[]): HelpedBand | null {
  if (answersOfOffices.length < OFFICES_HEARD) return null;
  const fully = answersOfOffices.filter((answer) => answer === "YES").length;
  if (fully * 2 > answersOfOffices.length) return "MOST";
  return answersOfOffices.some((answer) => answer !== "NO") ? "SOME" : null;
}

/** What was told last of how many were helped, none included, and how many offices have said something since. */
export interface HelpedTold {
  helped: HelpedBand | null;
  heardSince: number;
}

/**
 * What a quarter tells of how many were helped, and whether it was counted anew. It is what was told last until as many
 * offices as any band takes have answered since: a band that one more answer moves would tell what that one was.
 */
export function helpedOfQuarter(
  answersOfOffices: readonly HelpedAnswer[],
  told: HelpedTold | null,
): { helped: HelpedBand | null; isCounted: boolean } {
  if (answersOfOffices.length < OFFICES_HEARD) return { helped: null, isCounted: false };
  if (told && told.heardSince < OFFICES_HEARD) return { helped: told.helped, isCounted: false };
  return { helped: helpedBand(answersOfOffices), isCounted: true };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const [low, high] = [Math.floor((sorted.length - 1) / 2), Math.ceil((sorted.length - 1) / 2)];
  return ((sorted[low] ?? 0) + (sorted[high] ?? 0)) / 2;
}
