import { countMovements, MOVEMENTS, movementsBetween, scopeChange } from "@rungs/shared/placement-history";

import type { OfficeMovements } from "./office-movements.type.ts";
import type { PublishedPlacement } from "./published-office.type.ts";

/** What moved from the end of one year to the end of another, field by field. */
export function toOfficeMovements(
  placements: readonly PublishedPlacement[],
  from: number,
  to: number,
): OfficeMovements {
  const functions = movementsBetween(placements, from, to);
  const counts = countMovements(functions);
  const { before, after, expanded, contracted } = scopeChange(functions);
  return {
    from,
    to,
    functions,
    counts: MOVEMENTS.map((movement) => ({ movement, count: counts[movement] })),
    scopeBefore: before,
    scopeAfter: after,
    expanded,
    contracted,
  };
}
