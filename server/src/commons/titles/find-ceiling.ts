import type { Rank } from "@rungs/shared/vocabulary/ladder";

import { rankSpread } from "./rank-spread.ts";

/** That a ladder ends below where most of its peers do. */
export interface Ceiling {
  highest: Rank;
  /** At least a quarter of the peers reach this rank. */
  peers: Rank;
}

/** Fewer peers are no measure. */
export const FEWEST_PEERS = 5;

/**
 * The ceiling of a ladder (product.md C13): set where its highest rank is below the upper quartile of the highest
 * ranks of its peers, ladders for the same role; null where it is not, or where there are too few peers to say.
 */
export function findCeiling(highest: Rank, peers: readonly Rank[]): Ceiling | null {
  if (peers.length < FEWEST_PEERS) return null;
  const spread = rankSpread(peers.map((rank, index) => ({ ladder: String(index), rank })));
  return spread && highest < spread.upperQuartile ? { highest, peers: spread.upperQuartile } : null;
}
