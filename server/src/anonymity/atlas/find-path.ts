import type { AtlasCell, AtlasValues } from "./atlas.ts";

/**
 * The cells that hold these values, from the root to the one leaf. Takes the cells of a whole Atlas, or as many of
 * them as are on the way and beside it.
 */
export function findPath(cells: readonly AtlasCell[], values: AtlasValues): AtlasCell[] {
  const path: AtlasCell[] = [];
  let parentId: string | null = null;
  // Parents stand before their children, so one pass meets every step in order.
  for (const cell of cells) {
    if (cell.parentId !== parentId) continue;
    const parent = path.at(-1);
    if (parent?.split && !cell.domain[parent.split].includes(values[parent.split])) continue;
    path.push(cell);
    if (cell.split === null) break;
    parentId = cell.id;
  }
  return path;
}
