import type { CircleRoundStage, CircleStage } from "@rungs/shared/vocabulary/circle";
import type { HourBlock } from "@rungs/shared/vocabulary/post";

import { bearsRound, chooseRoundHour } from "./choose-round-hour.ts";
import { CIRCLE_SEATS } from "./match-circles.ts";

const DAY = 24 * 60 * 60 * 1000;
/** From its start on a round is open for so many days. */
export const ROUND_OPEN_DAYS = 7;
/** From one round to the next; whole weeks, so that it stays the same day of the week. */
const ROUND_EVERY_DAYS = 28;
/** How long before it everybody knows when a round is. */
const ROUND_AHEAD_DAYS = 7;
/** Wednesday: nowhere on earth part of the weekend. */
const ROUND_WEEKDAY = 3;
/** Rounds that a circle has before it is asked whether to go on, and those that a yes adds. */
export const ROUNDS_AT_ONCE = 3;
/** With fewer than so many there is nobody to hide among. */
const FEWEST_MEETING = 3;

/** One seat, as the plan of a circle knows it. */
export interface SeatStanding {
  seat: string;
  hours: readonly HourBlock[];
  /** What its person answered to the invitation; null for nothing yet. */
  answer: boolean | null;
  /** What they say to more rounds; null for nothing yet. */
  goesOn: boolean | null;
}

/** A circle as it stands; of its seats those that nobody has left, and whose person is a member still. */
export interface CircleStanding {
  id: string;
  stage: Exclude<CircleStage, "ENDED">;
  /** Until when an invitation can be answered. */
  answerBy: Date;
  seats: readonly SeatStanding[];
  /** When each round started or will, the first first. */
  rounds: readonly Date[];
  roundsPlanned: number;
  /** Until when it is asked whether to go on; null where it is not. */
  askedUntil: Date | null;
}

/** What is to be done with a circle now; of some of it nothing is left. */
export type CircleStep =
  | { act: "begin"; seats: string[] }
  | { act: "dissolve" }
  | { act: "end" }
  | { act: "setRound"; startsAt: Date }
  | { act: "ask" }
  | { act: "goOn" }
  | { act: "wait" };

/**
 * The next step of a circle. It begins with whoever said yes if they are five or more once everybody has answered or
 * the time for it is over, and otherwise comes to nothing. It has a round every four weeks; after three it asks whether to
 * go on and does so if more than half of those who sit in it say yes. With fewer than three left it ends.
 */
export function planCircle({ seats, ...circle }: CircleStanding, now: Date): CircleStep {
  if (circle.stage === "GATHERED") return planInvitation(circle.answerBy, seats, now);
  if (seats.length < FEWEST_MEETING) return { act: "end" };
  const last = circle.rounds.at(-1);
  if (last && roundStage(last, now) !== "OVER") return { act: "wait" };
  if (circle.rounds.length < circle.roundsPlanned) {
    return { act: "setRound", startsAt: nextRound(seats, circle.rounds, now) };
  }
  if (circle.askedUntil === null) return { act: "ask" };
  if (now < circle.askedUntil && seats.some(({ goesOn }) => goesOn === null)) return { act: "wait" };
  return seats.filter(({ goesOn }) => goesOn).length * 2 > seats.length ? { act: "goOn" } : { act: "end" };
}

/** Where a round is in time. */
export function roundStage(startsAt: Date, now: Date): CircleRoundStage {
  if (now < startsAt) return "COMING";
  return now.getTime() < startsAt.getTime() + ROUND_OPEN_DAYS * DAY ? "OPEN" : "OVER";
}

function planInvitation(answerBy: Date, seats: readonly SeatStanding[], now: Date): CircleStep {
  const saidYes = seats.filter(({ answer }) => answer === true);
  const couldSayYes = seats.filter(({ answer }) => answer !== false);
  if (couldSayYes.length < CIRCLE_SEATS.min) return { act: "dissolve" };
  if (now < answerBy && saidYes.length < couldSayYes.length) return { act: "wait" };
  if (saidYes.length < CIRCLE_SEATS.min) return { act: "dissolve" };
  return { act: "begin", seats: saidYes.map(({ seat }) => seat) };
}

/** A Wednesday, four weeks after the round before and never sooner than in a week, at an hour fair to all seats. */
function nextRound(seats: readonly SeatStanding[], rounds: readonly Date[], now: Date): Date {
  const hour = chooseRoundHour(
    seats.map(({ hours }) => ({
      hours,
      borne: rounds.filter((round) => bearsRound(hours, round.getUTCHours())).length,
    })),
  );
  const last = rounds.at(-1);
  const earliest = dayOf(now) + (ROUND_AHEAD_DAYS + 1) * DAY;
  const wished = last ? Math.max(earliest, dayOf(last) + ROUND_EVERY_DAYS * DAY) : earliest;
  const toWednesday = (ROUND_WEEKDAY - new Date(wished).getUTCDay() + 7) % 7;
  return new Date(wished + toWednesday * DAY + hour * 60 * 60 * 1000);
}

function dayOf(instant: Date): number {
  return Math.floor(instant.getTime() / DAY) * DAY;
}
