import type { PublishedLadder } from "@rungs/shared/published-ladder";
import { RANKS, type Rank } from "@rungs/shared/vocabulary/ladder";

/** One rank of the neutral scale, and which levels of each ladder stand on it; none is "no counterpart". */
export interface ComparisonRow {
  rank: Rank;
  cells: { ladder: number; levels: number[] }[];
}

/**
 * Aligns ladders on the neutral scale, lowest rank first. Every level of every ladder stands in exactly one row, and
 * ranks on which no ladder has a level are left out.
 */
export function compareLadders(ladders: readonly PublishedLadder[]): ComparisonRow[] {
  return RANKS.map((rank) => ({
    rank,
    cells: ladders.map((ladder, place) => ({
      ladder: place,
      levels: ladder.levels.filter((level) => level.rank === rank).map(({ ordinal }) => ordinal),
    })),
  })).filter(({ cells }) => cells.some(({ levels }) => levels.length > 0));
}
