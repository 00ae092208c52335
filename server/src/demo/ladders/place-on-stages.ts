import type { Rank } from "@rungs/shared/vocabulary/ladder";

import type { Random } from "../random.ts";

/** Where a level stands in one thing: which of six stages, and whether early (0) or late (0.5) in it. */
export interface StagePlace {
  readonly stage: number;
  readonly howFar: 0 | 0.5;
}

// Half stages, by rank: career and senior levels may stand early or late in their stage.
const HALF_STAGES: Readonly<Record<Rank, readonly [number, number]>> = {
  1: [0, 0],
  2: [0, 1],
  3: [2, 3],
  4: [4, 5],
  5: [6, 6],
  6: [7, 7],
  7: [8, 8],
  8: [9, 9],
  9: [10, 10],
  10: [11, 11],
};

/** How one thing grows over the levels: mostly with each of them, now and then a level asks the same as the last. */
export function placeOnStages(ranks: readonly Rank[], random: Random): StagePlace[] {
  let previous = -1;
  return ranks.map((rank, index) => {
    const halves = random.pick(HALF_STAGES[rank]);
    const holds = index > 0 && previous >= 0 && halves - previous <= 3 && random.chance(0.14);
    previous = Math.max(previous, holds ? previous : halves);
    return { stage: Math.floor(previous / 2), howFar: previous % 2 === 0 ? 0 : 0.5 };
  });
}
