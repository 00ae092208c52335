import { EVERYONE, type Grouping, GROUPINGS } from "@rungs/shared/vocabulary/statistics";

import type { Cohort } from "./build-cohorts.ts";
import { isFew, type KnownCell, type LeakSearch, weakest } from "./leak-search.ts";
import type { UnitSet } from "./unit-set.ts";

/**
 * Where groups add up to everyone, what is shown of some of them can be taken from everyone: what remains, in this
 * quarter's versions or any earlier ones, must be nobody, or enough organisations: of more than one group, unless they
 * are what is new in a shown one.
 */
export function findRemainder(search: LeakSearch): KnownCell | null {
  for (const { id, parts } of search.tables) {
    const own = search.known.filter(({ table }) => table === id);
    if (!own.some(({ isFresh }) => isFresh)) continue;
    for (const grouping of parts) {
      const found = findIn(
        grouping,
        own,
        search.cohorts.filter(({ table }) => table === id),
        search,
      );
      if (found) return found;
    }
  }
  return null;
}

function findIn(
  grouping: Grouping,
  own: readonly KnownCell[],
  cohorts: readonly Cohort[],
  { units, policy }: LeakSearch,
): KnownCell | null {
  const groups: readonly string[] = GROUPINGS[grouping];
  const groupOf = groupsOfUnits(groups, own, cohorts);
  const shown = new Set(own.map(({ units: names }) => names.join()));
  const versions = groups.map((group) => own.filter((cell) => cell.group === group));
  const everyone = own.filter(({ group }) => group === EVERYONE);
  for (const { parts, together } of choices(versions)) {
    const isFresh = parts.some((cell) => cell.isFresh);
    for (const all of everyone) {
      if (!isFresh && !all.isFresh) continue;
      const left = all.set.without(together);
      if (isFew(left, policy) || isFew(together.without(all.set), policy)) return weakest([all, ...parts]);
      if (left === 0) continue;
      const only = groupOf.get(all.set.firstWithout(together, units)!);
      if (parts.some(({ group }) => group === only)) continue;
      const names = all.set.namesWithout(together, units);
      if (names.every((name) => groupOf.get(name) === only) && !shown.has(names.join())) {
        return weakest([all, ...parts]);
      }
    }
  }
  return null;
}

interface Choice {
  parts: readonly KnownCell[];
  together: UnitSet;
}

/** Every way to take one version of some of the groups, with all that are in them. */
function* choices(versions: readonly (readonly KnownCell[])[], taken?: Choice): Generator<Choice> {
  const [first, ...rest] = versions;
  if (!first) {
    if (taken) yield taken;
    return;
  }
  yield* choices(rest, taken);
  for (const cell of first) {
    yield* choices(rest, {
      parts: [...(taken?.parts ?? []), cell],
      together: taken ? taken.together.union(cell.set) : cell.set,
    });
  }
}

/** The group that each organisation stands in now, or that it was last shown in. */
function groupsOfUnits(
  groups: readonly string[],
  shown: readonly KnownCell[],
  cohorts: readonly Cohort[],
): ReadonlyMap<string, string> {
  const last = shown.map(({ group, units }) => ({ group, units }));
  const now = cohorts.map(({ group, values }) => ({ group, units: [...values.keys()] }));
  return new Map(
    [...last, ...now]
      .filter(({ group }) => groups.includes(group))
      .flatMap(({ group, units }) => units.map((unit) => [unit, group] as const)),
  );
}
