import { K_FLOOR } from "../thresholds.ts";
import type { CellStanding } from "./choose-cell.ts";

type Standing = Pick<CellStanding, "present" | "revealed">;

/**
 * Whether a frozen face hides its author too badly for another publication under it, which tells everyone that the
 * author is a member still. Candidates are those of the epoch in which the face was frozen.
 */
export function isWornOut({ present, revealed }: Standing): boolean {
  return present - revealed < K_FLOOR;
}

/** Whether one more candidate of a face may tell somebody who they are without wearing it out for the others. */
export function maySpareOne({ present, revealed }: Standing): boolean {
  return !isWornOut({ present, revealed: revealed + 1 });
}
