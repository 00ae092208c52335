import { K_FLOOR, OTHER_SILENT_AGAIN } from "../thresholds.ts";
import type { CellStanding } from "./choose-cell.ts";

/** Who could be behind a frozen face now; its candidates are those of the epoch in which it was frozen. */
export type FaceStanding = Pick<CellStanding, "present" | "revealed" | "silentOthers">;

/**
 * Whether a frozen face hides its author too badly for another publication under it. That would tell everyone that
 * the author is a member still, so leavers are candidates no more, and only those who stayed and have never published
 * keep elimination from ending with the author.
 */
export function isWornOut(
  { present, revealed, silentOthers }: FaceStanding,
  { otherSilent = OTHER_SILENT_AGAIN }: { otherSilent?: number } = {},
): boolean {
  return present - revealed < K_FLOOR || silentOthers < otherSilent;
}

/** Whether one more candidate of a face may tell somebody who they are without wearing it out for the others. */
export function maySpareOne({ present, revealed }: Pick<FaceStanding, "present" | "revealed">): boolean {
  return present - revealed - 1 >= K_FLOOR;
}
