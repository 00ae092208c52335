import { factOf, KNOWN_OUTSIDE, type CountedFact } from "./risk-fact.ts";

/** How many units, the author's own left aside, tell of a fact at all, and how many tell the same. */
export interface FactCount {
  fact: CountedFact;
  known: number;
  same: number;
}

/**
 * The share of a cell's candidates that a reader cannot rule out by one fact, above 0 and at most 1.
 *
 * The author has the fact; a candidate with ladders has it or not; one without is counted at the network's rate
 * `(same + 1) / (known + 1)`, which is 1 while nothing is known. So a fact nobody can judge costs nothing, and none
 * ever gains. Readers know it of some offices only (`KNOWN_OUTSIDE`); the others stay possible whatever it is.
 */
export function compatibleShare(candidates: number, cell: FactCount, network: FactCount): number {
  const known = KNOWN_OUTSIDE[factOf(cell.fact)];
  return 1 - known * (1 - compatibleRate(candidates, cell, network));
}

/** The same share if readers knew the fact of every office. */
export function compatibleRate(candidates: number, cell: FactCount, network: FactCount): number {
  if (candidates <= 1) return 1;
  const networkRate = Math.min(1, (network.same + 1) / (network.known + 1));
  const unknown = Math.max(0, candidates - 1 - cell.known);
  const compatible = Math.min(candidates, 1 + cell.same + unknown * networkRate);
  return compatible / candidates;
}
