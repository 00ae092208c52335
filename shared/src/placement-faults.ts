import { LIMITS } from "./limits.ts";
import { type DatedPlacement, overlap } from "./placement-history.ts";

/** What can be wrong with one placement among others. */
export type PlacementFault =
  "placementEndsBeforeItBegins" | "placementsOverlap" | "placementNeedsNoDepartment" | "tooManyPlacements";

/** Everything that is wrong with the placements of an office, each named by its place in the list. */
export function findPlacementFaults(
  placements: readonly DatedPlacement<string>[],
): { index: number; code: PlacementFault }[] {
  return placements.flatMap((one, index) => {
    const earlier = placements.slice(0, index).filter((other) => other.function === one.function);
    const faults: PlacementFault[] = [];
    if (one.from !== null && one.to !== null && one.to <= one.from)
      faults.push("placementEndsBeforeItBegins");
    if (earlier.some((other) => overlap(other, one))) faults.push("placementsOverlap");
    if (one.department !== null && one.placement !== "SHARED" && one.placement !== "ELSEWHERE") {
      faults.push("placementNeedsNoDepartment");
    }
    if (earlier.length >= LIMITS.placementsOfFunction) faults.push("tooManyPlacements");
    return faults.map((code) => ({ index, code }));
  });
}
