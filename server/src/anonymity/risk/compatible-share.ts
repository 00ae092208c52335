import { KNOWN_OUTSIDE, type Fact } from "./risk-fact.ts";

/** How many units, the author's own left aside, have a ladder at all, and how many one with the same fact. */
export interface FactCount {
  fact: Fact;
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
  if (candidates <= 1) return 1;
  const networkRate = Math.min(1, (network.same + 1) / (network.known + 1));
  const unknown = Math.max(0, candidates - 1 - cell.known);
  const compatible = Math.min(candidates, 1 + cell.same + unknown * networkRate);
  return 1 - KNOWN_OUTSIDE[cell.fact] * (1 - compatible / candidates);
}
