import { HOUR_BLOCKS, HOURS_OF_BLOCK, type HourBlock } from "@rungs/shared/vocabulary/post";

/** A seat as the choice of an hour knows it. */
export interface SeatHours {
  /** The blocks of UTC in which one can talk; none means any. */
  hours: readonly HourBlock[];
  /** How many earlier rounds lay outside of them. */
  borne: number;
}

/** Rounds begin in the second hour of a block: whoever said the block can come an hour early and stay two. */
const HOUR_IN_BLOCK = 1;

/**
 * The hour of UTC at which a round begins that is fair to the time zones of its seats: one that suits everybody, if
 * there is one. Otherwise it never asks more of anybody without asking less of somebody else; it keeps what all have
 * borne within one round of each other if any such hour does, and of those hours takes the one after which the worst
 * off has borne least, then the next worst off, and so on.
 */
export function chooseRoundHour(seats: readonly SeatHours[]): number {
  const options = HOUR_BLOCKS.map((block) => ({ block, borne: borneAfter(seats, block) }));
  const fair = options.filter((one) => !options.some((other) => asksLess(other.borne, one.borne)));
  const [best] = fair.toSorted(
    (a, b) => Math.max(1, apart(a.borne)) - Math.max(1, apart(b.borne)) || compareWorstOff(a.borne, b.borne),
  );
  return best!.block * HOURS_OF_BLOCK + HOUR_IN_BLOCK;
}

/** Whether a round at an hour of UTC lies outside what a seat has said. */
export function bearsRound(hours: readonly HourBlock[], hour: number): boolean {
  return hours.length > 0 && !hours.some((block) => block === Math.floor(hour / HOURS_OF_BLOCK));
}

function borneAfter(seats: readonly SeatHours[], block: HourBlock): number[] {
  return seats.map(({ hours, borne }) => borne + (bearsRound(hours, block * HOURS_OF_BLOCK) ? 1 : 0));
}

/** Whether one choice asks of nobody more than the other, and of somebody less. */
function asksLess(one: readonly number[], other: readonly number[]): boolean {
  return one.every((borne, at) => borne <= other[at]!) && one.some((borne, at) => borne < other[at]!);
}

function apart(borne: readonly number[]): number {
  return borne.length === 0 ? 0 : Math.max(...borne) - Math.min(...borne);
}

function compareWorstOff(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [one, other].map((borne) => borne.toSorted((x, y) => y - x));
  return a!.map((borne, at) => borne - b![at]!).find((difference) => difference !== 0) ?? 0;
}
