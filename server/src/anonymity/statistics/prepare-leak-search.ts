import type { ReleasePolicy } from "@rungs/shared/release-policy";
import { GROUPINGS } from "@rungs/shared/vocabulary/statistics";

import type { Cohort } from "./build-cohorts.ts";
import type { TableDeclaration } from "./declared-tables.ts";
import { feasibleSizes } from "./feasible-sizes.ts";
import { findCrossing } from "./find-crossing.ts";
import { findPair } from "./find-pair.ts";
import { findRemainder } from "./find-remainder.ts";
import { type KnownCell, type LeakSearch, weakest } from "./leak-search.ts";
import type { ShownCell } from "./shown-cell.ts";
import { indexUnits, UnitSet } from "./unit-set.ts";

interface Question {
  /** What might be shown for the first time. */
  candidates: readonly ShownCell[];
  /** What was shown last. */
  standing: readonly ShownCell[];
  /** What could be seen in each of the quarters that are compared, oldest first. */
  visible: readonly (readonly ShownCell[])[];
  tables: readonly TableDeclaration[];
  cohorts: readonly Cohort[];
  policy: ReleasePolicy;
}

/**
 * Of some of the candidates, finds one that would give away a few organisations together with anything else that is or
 * was shown: one of two sets that differ by too few, one of several that leave too few when taken from everyone, one
 * of two divisions that can be taken from each other, or one that would leave a single group to be worked out. Null
 * when all may stand.
 */
export type FindCellToWithhold = (fresh: readonly ShownCell[]) => ShownCell | null;

/** Prepares the search once for all the rounds that it takes. */
export function prepareLeakSearch(question: Question): FindCellToWithhold {
  const { candidates, standing, visible, tables, cohorts, policy } = question;
  const versions = new Map([...visible.flat(), ...standing].map((cell) => [versionOf(cell), cell]));
  const { units, index } = indexUnits([...candidates, ...versions.values()].map((cell) => cell.units));
  const toKnown = (cell: ShownCell, isFresh: boolean): KnownCell => ({
    ...cell,
    set: UnitSet.of(cell.units, index),
    isFresh,
  });
  const old = new Map([...versions].map(([version, cell]) => [version, toKnown(cell, false)]));
  const made = new Map(candidates.map((cell) => [cell, toKnown(cell, true)]));
  const state = (cells: readonly ShownCell[]) => cells.map((cell) => old.get(versionOf(cell))!);
  const before = visible.map(state);

  return (fresh) => {
    const own = fresh.map((cell) => made.get(cell)!);
    const now = [...own, ...state(standing.filter((cell) => !own.some((one) => isSameCell(one, cell))))];
    const known = [...own, ...old.values()];
    const search: LeakSearch = { known, states: [now, ...before], tables, cohorts, units, policy };
    const leak = findPair(search) ?? findRemainder(search) ?? findCrossing(search) ?? findNarrow(now, search);
    return leak && fresh.find((cell) => isSameCell(cell, leak))!;
  };
}

/** A withheld group whose size could be worked out too closely from the sizes that are told. */
function findNarrow(now: readonly KnownCell[], { tables, policy }: LeakSearch): KnownCell | null {
  for (const { id, parts, overlaps } of tables) {
    const own = now.filter(({ table }) => table === id);
    const fresh = own.filter(({ isFresh }) => isFresh);
    if (fresh.length === 0) continue;
    const shown = own.map(({ group, figures }) => ({ group, base: figures.base }));
    const sizes = [
      ...parts.flatMap((grouping) => feasibleSizes(GROUPINGS[grouping], true, shown)),
      ...overlaps.flatMap((grouping) => feasibleSizes(GROUPINGS[grouping], false, shown)),
    ];
    if (sizes.some(({ low, high }) => high - low + 1 < policy.feasibleValues)) return weakest(fresh);
  }
  return null;
}

const versionOf = ({ table, group, figures }: ShownCell) => `${table} ${group} ${figures.quarter}`;

const isSameCell = (one: ShownCell, other: ShownCell) =>
  one.table === other.table && one.group === other.group;
