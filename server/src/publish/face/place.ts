import type { AtlasCell } from "#server/anonymity/atlas/atlas.ts";
import type { CellStanding } from "#server/anonymity/atlas/choose-cell.ts";

/**
 * Where a face lies: `path` leads from the root to the finest cell that may be shown, `shown` is on it, and `seen` is
 * the finest one that readers of the ladder know of its author, now or from an earlier version.
 */
export interface Place {
  quarter: string;
  path: AtlasCell[];
  standings: CellStanding[];
  shown: AtlasCell;
  seen: AtlasCell;
}
