import type { Rank } from "@rungs/shared/vocabulary/ladder";

import type { Stages } from "../content/family-bank.ts";
import type { Random } from "../random.ts";
import { placeOnStages } from "./place-on-stages.ts";
import { type OwnWords, wordLine } from "./word-line.ts";

/** Which of two wordings a thread begins each stage with. */
export type FirstWordings = readonly (0 | 1)[];

/** Draws the wordings with which a thread begins its stages. */
export function drawWordings(random: Random): FirstWordings {
  return Array.from({ length: 6 }, () => (random.chance(0.5) ? 1 : 0));
}

/**
 * What one thing asks at each of the ranks. Within a stage a line is worded a little higher where it can be;
 * where it cannot, the next level is asked for something else, for more, or now and then for the same again.
 */
export function growThread(
  stages: Stages,
  ranks: readonly Rank[],
  first: FirstWordings,
  words: OwnWords,
  random: Random,
): string[][] {
  return placeOnStages(ranks, random).map(({ stage, howFar }, index, places) => {
    const begin = first[stage] ?? 0;
    const line = stages[stage]?.[begin] ?? "";
    const other = stages[stage]?.[1 - begin] ?? "";
    const grows = howFar > 0 && places[index - 1]?.stage === stage && !line.includes("{");
    const lines = grows ? random.pick([[other], [line, other], [line, other], [line]]) : [line];
    return lines.map((text) => wordLine(text, howFar, words));
  });
}
