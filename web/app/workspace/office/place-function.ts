import type { PlacementValues } from "@rungs/shared/inputs/office";
import type { Department, OfficeFunction, Placement } from "@rungs/shared/vocabulary/office";

/** What the matrix says of one function: where it lives now, since when and why; null is not said. */
export interface FunctionEntry {
  function: OfficeFunction;
  placement: Placement | null;
  department: Department | null;
  /** A month or a year, as it was typed. */
  from: string | null;
  reason: string | null;
}

/** The placement of a function that still holds. */
export function currentPlacement<Told extends { function: OfficeFunction; to?: string | null | undefined }>(
  placements: readonly Told[],
  one: OfficeFunction,
): Told | null {
  return placements.find((told) => told.function === one && !told.to) ?? null;
}

/**
 * The placements of an office after one row of the matrix was filled in. Another place with a later date is a move:
 * the earlier place stays, and ends then. Everything else corrects what was said; the past is left as it is.
 */
export function placeFunction(
  placements: readonly PlacementValues[],
  entry: FunctionEntry,
): PlacementValues[] {
  const current = currentPlacement(placements, entry.function);
  const others = placements.filter((told) => told !== current);
  if (entry.placement === null) return others;
  const takesPart = entry.placement === "SHARED" || entry.placement === "ELSEWHERE";
  const told: PlacementValues = {
    function: entry.function,
    placement: entry.placement,
    department: takesPart ? entry.department : null,
    from: entry.from,
    to: null,
    reason: entry.reason,
  };
  if (current && isMove(current, told)) return [...others, { ...current, to: told.from }, told];
  if (!current) return [...others, told];
  return [...others.map((earlier) => meeting(earlier, current, told)), { ...told, id: current.id }];
}

/** Where the place before ended just when this one began, it still does. */
function meeting(earlier: PlacementValues, before: PlacementValues, after: PlacementValues): PlacementValues {
  const met = earlier.function === before.function && earlier.to && earlier.to === before.from;
  return met && after.from ? { ...earlier, to: after.from } : earlier;
}

function isMove(current: PlacementValues, told: PlacementValues): boolean {
  const elsewhere = told.placement !== current.placement || told.department !== (current.department ?? null);
  if (!elsewhere || !told.from) return false;
  return !current.from || asMonth(told.from) > current.from;
}

const asMonth = (value: string) => (/^\d{4}$/.test(value) ? `${value}-01` : value);
