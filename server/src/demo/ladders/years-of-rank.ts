import type { Rank } from "@rungs/shared/vocabulary/ladder";

const YEARS: Readonly<Record<Rank, readonly [number, number]>> = {
  1: [0, 1],
  2: [1, 2],
  3: [3, 5],
  4: [5, 8],
  5: [8, 10],
  6: [10, 12],
  7: [12, 15],
  8: [14, 18],
  9: [15, 20],
  10: [18, 22],
};

/** The years of experience that a level of this rank usually asks for, from and to. */
export function yearsOfRank(rank: Rank): readonly [from: number, to: number] {
  return YEARS[rank];
}
