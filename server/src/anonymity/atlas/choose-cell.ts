import type { Face } from "@rungs/shared/published-ladder";

import { firstFaceSize, K_FLOOR, OTHER_SILENT, THRESHOLDS } from "../thresholds.ts";
import type { AtlasCell } from "./atlas.ts";
import { labelOf } from "./label-of.ts";

/** Who could be behind a first publication in a cell, counted in distinct units. */
export interface CellStanding {
  cellId: string;
  /** Units counted in the cell when the epoch began. */
  candidates: number;
  /** Candidates that are still members. */
  present: number;
  /** Present candidates that have told anyone who they are. */
  revealed: number;
  /** Present candidates of other units than the author's of which no organisation has a face yet. */
  silentOthers: number;
}

/** The cell whose face a first publication shows, or why there can be none now. */
export type ChosenCell =
  | { ok: true; cell: AtlasCell; standing: CellStanding; face: Face }
  | { ok: false; problem: "NETWORK_TOO_SMALL" | "TOO_FEW_CANDIDATES" | "TOO_FEW_SILENT" };

/**
 * Chooses the narrowest cell of a path (root first) in which an author is hidden well enough, now and later: a new
 * face needs a larger crowd than a new split, because every candidate that leaves uses some of it up. Every ancestor
 * of the cell hides at least as well, so an author may always show less.
 */
export function chooseCell(
  path: readonly AtlasCell[],
  standings: readonly CellStanding[],
  members: number,
  {
    firstFace = firstFaceSize(members),
    otherSilent = OTHER_SILENT,
  }: { firstFace?: number; otherSilent?: number } = {},
): ChosenCell {
  if (members < THRESHOLDS.membersForPublishing) return { ok: false, problem: "NETWORK_TOO_SMALL" };
  const allowed = members < THRESHOLDS.membersForFace ? path.slice(0, 1) : path;
  let problem: "TOO_FEW_CANDIDATES" | "TOO_FEW_SILENT" = "TOO_FEW_CANDIDATES";
  for (const cell of allowed.toReversed()) {
    const standing = standings.find(({ cellId }) => cellId === cell.id);
    // What shows nothing costs nothing: at the root the promise alone is enough.
    const needed = cell.parentId === null ? K_FLOOR : firstFace;
    if (!standing || standing.present - standing.revealed < needed) continue;
    if (standing.silentOthers < otherSilent) {
      problem = "TOO_FEW_SILENT";
      continue;
    }
    return { ok: true, cell, standing, face: labelOf(cell) };
  }
  return { ok: false, problem };
}
