import type { ReleasePolicy } from "@rungs/shared/release-policy";
import { EVERYONE } from "@rungs/shared/vocabulary/statistics";

import type { Cohort } from "./build-cohorts.ts";
import type { TableDeclaration } from "./declared-tables.ts";
import type { ShownCell } from "./shown-cell.ts";
import type { UnitSet } from "./unit-set.ts";

/** All that somebody could put together. */
export interface LeakSearch {
  /** What would be shown for the first time, and what could be seen in the quarters that are compared. */
  known: readonly KnownCell[];
  /** What stands beside it in the same moment: now, and in each quarter before. */
  states: readonly (readonly KnownCell[])[];
  tables: readonly TableDeclaration[];
  cohorts: readonly Cohort[];
  units: readonly string[];
  policy: ReleasePolicy;
}

/** A cell that is shown, or would be. */
export interface KnownCell extends ShownCell {
  set: UnitSet;
  isFresh: boolean;
}

/** Of those that may still be withheld, the one with the fewest organisations; everyone last. */
export function weakest(cells: readonly KnownCell[]): KnownCell {
  const isWeaker = (one: KnownCell, other: KnownCell) =>
    (one.group === EVERYONE) === (other.group === EVERYONE)
      ? one.units.length < other.units.length
      : other.group === EVERYONE;
  return cells
    .filter(({ isFresh }) => isFresh)
    .reduce((weaker, cell) => (isWeaker(cell, weaker) ? cell : weaker));
}

/** Whether so many organisations are told of where there are any. */
export function isFew(count: number, { thresholds }: ReleasePolicy): boolean {
  return count > 0 && count < thresholds.difference;
}
