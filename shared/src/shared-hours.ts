import { HOURS_OF_BLOCK, type HourBlock } from "./vocabulary/post.ts";

/** A stretch of a reader's own day, in minutes from its midnight. */
export interface DayStretch {
  from: number;
  to: number;
}

const DAY = 24 * 60;
/** The hours in which somebody may be asked to talk: from seven in the morning to ten at night. */
const AWAKE: DayStretch = { from: 7 * 60, to: 22 * 60 };

/** When blocks of UTC are, by a clock that is so many minutes before UTC, earliest first. */
export function blocksByClock(blocks: readonly HourBlock[], offset: number): DayStretch[] {
  const stretches = blocks.flatMap((block) => {
    const length = HOURS_OF_BLOCK * 60;
    const from = (((block * length + offset) % DAY) + DAY) % DAY;
    const to = from + length;
    // A block that goes past midnight is two stretches of one day.
    return to > DAY
      ? [
          { from, to: DAY },
          { from: 0, to: to - DAY },
        ]
      : [{ from, to }];
  });
  return joined(stretches);
}

/** The part of a reader's waking day that lies in the blocks: all that a page shows of an author's hours. */
export function sharedHours(blocks: readonly HourBlock[], offset: number): DayStretch[] {
  return blocksByClock(blocks, offset)
    .map(({ from, to }) => ({ from: Math.max(from, AWAKE.from), to: Math.min(to, AWAKE.to) }))
    .filter(({ from, to }) => from < to);
}

/** How many minutes some stretches are together. */
export function minutesOf(stretches: readonly DayStretch[]): number {
  return stretches.reduce((sum, { from, to }) => sum + to - from, 0);
}

function joined(stretches: readonly DayStretch[]): DayStretch[] {
  const all: DayStretch[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last && last.to >= stretch.from) last.to = Math.max(last.to, stretch.to);
    else all.push({ ...stretch });
  }
  return all;
}
