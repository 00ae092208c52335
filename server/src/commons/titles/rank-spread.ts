import { RANKS, type Rank } from "@rungs/shared/vocabulary/ladder";

import { weighUses } from "./weigh-uses.ts";

/** Where a title stands on the neutral scale among those who use it. */
export interface RankSpread {
  lowest: Rank;
  lowerQuartile: Rank;
  median: Rank;
  upperQuartile: Rank;
  highest: Rank;
}

/**
 * The spread of ranks, one vote a ladder; null without ladders. A quantile is a rank that is really used: the lowest
 * with at least that part of the votes at or below it (the inverse of the distribution function, Hyndman and Fan's
 * type 1), so that it can be counted off by hand.
 */
export function rankSpread(uses: readonly { ladder: string; rank: Rank }[]): RankSpread | null {
  const votes = rankVotes(uses);
  const used = RANKS.filter((rank) => (votes.get(rank) ?? 0) > 0);
  const [lowest] = used;
  const highest = used.at(-1);
  if (lowest === undefined || highest === undefined) return null;
  const quantile = (part: number): Rank => {
    const wanted = part * sum([...votes.values()]);
    let below = 0;
    // Thirds of votes do not add up exactly.
    return used.find((rank) => (below += votes.get(rank) ?? 0) >= wanted - 1e-9) ?? highest;
  };
  return {
    lowest,
    lowerQuartile: quantile(0.25),
    median: quantile(0.5),
    upperQuartile: quantile(0.75),
    highest,
  };
}

/** The votes of each rank. */
export function rankVotes(uses: readonly { ladder: string; rank: Rank }[]): Map<Rank, number> {
  const votes = new Map<Rank, number>();
  for (const { use, weight } of weighUses(uses)) votes.set(use.rank, (votes.get(use.rank) ?? 0) + weight);
  return votes;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
