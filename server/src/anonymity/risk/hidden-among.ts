import type { FactCount } from "./compatible-share.ts";
import { factShares } from "./fact-shares.ts";

/** A group of the Atlas on the author's path, with what the census counts there; all counts are of units. */
export interface RiskCell {
  cellId: string;
  /** Everybody who shares the face of this cell, the author's own unit included. */
  candidates: number;
  /** Those of them who have told some peer who they are. */
  revealed: number;
  /** One count for each fact that the document tells. */
  facts: readonly FactCount[];
}

/**
 * Among how many a reader still has to choose: candidates × the share each fact leaves, less the reader, who knows
 * themself, and less those already revealed; never below 1. Facts count as independent. Stays inside the door.
 */
export function hiddenAmong(cell: RiskCell, network: RiskCell): number {
  const shares = [...factShares(cell, network).values()];
  const compatible = shares.reduce((product, share) => product * share, cell.candidates);
  return Math.max(1, compatible - 1 - cell.revealed);
}
