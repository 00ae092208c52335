import { RANKS, type Rank } from "@rungs/shared/vocabulary/ladder";

import { rankVotes } from "./rank-spread.ts";

const WIDTH = (RANKS.at(-1) ?? 1) - RANKS[0];

/** How far those who use a title agree, in words. */
export const AGREEMENTS = ["CLOSE", "ROUGH", "WIDE"] as const;
export type Agreement = (typeof AGREEMENTS)[number];

/**
 * How far ladders agree on the rank of a title, one vote a ladder: 1 where all agree, 0 where half say C1 and half
 * C10; null without ladders.
 *
 * This is the consensus of Tastle and Wierman for ordinal scales ("Consensus and dissention: A measure of ordinal
 * dispersion", International Journal of Approximate Reasoning 45, 2007): 1 + Σ p·log2(1 − |rank − mean| / width),
 * with p the part of the votes for a rank and width 9, that of the scale from C1 to C10. Unlike a standard deviation
 * it has an end on both sides, so that titles of any rank can be compared.
 */
export function rankConsensus(uses: readonly { ladder: string; rank: Rank }[]): number | null {
  const votes = [...rankVotes(uses)];
  const total = votes.reduce((all, [, weight]) => all + weight, 0);
  if (total === 0) return null;
  const mean = votes.reduce((all, [rank, weight]) => all + rank * weight, 0) / total;
  const parts = votes.map(
    ([rank, weight]) => (weight / total) * Math.log2(1 - Math.abs(rank - mean) / WIDTH),
  );
  return 1 + parts.reduce((all, part) => all + part, 0);
}

/**
 * The consensus in words: close while a title spreads about as far as over two neighbouring ranks (half and half
 * gives 0.92), rough up to two ranks apart (0.83), wide beyond.
 */
export function agreementOf(consensus: number): Agreement {
  if (consensus >= 0.91) return "CLOSE";
  return consensus >= 0.82 ? "ROUGH" : "WIDE";
}
