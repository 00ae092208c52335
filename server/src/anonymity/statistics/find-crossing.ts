import { EVERYONE, type Grouping, GROUPINGS } from "@rungs/shared/vocabulary/statistics";

import { isFew, type KnownCell, type LeakSearch, weakest } from "./leak-search.ts";
import type { UnitSet } from "./unit-set.ts";

/** Organisations that somebody gets by adding up groups of one division, or by taking them from everyone. */
interface Composed {
  grouping: Grouping;
  cells: readonly KnownCell[];
  set: UnitSet;
  size: number;
}

/**
 * Where one fact is told by several divisions of everyone, what some groups of one and some of another hold together
 * can be taken from each other: any two such sets, of this quarter and of any earlier one, must be the same or differ
 * by enough.
 */
export function findCrossing({ tables, states, policy }: LeakSearch): KnownCell | null {
  for (const { id, parts } of tables) {
    if (parts.length < 2) continue;
    const own = states.map((state) => state.filter(({ table }) => table === id));
    const [now, ...before] = own.map((state) => parts.flatMap((grouping) => compose(grouping, state)));
    const fresh = now!.filter(({ cells }) => cells.some(({ isFresh }) => isFresh));
    if (fresh.length === 0) continue;
    const others = distinct([...now!, ...before.flat()]);
    for (const one of fresh) {
      for (const other of others) {
        if (one.grouping === other.grouping) continue;
        if (Math.abs(one.size - other.size) >= policy.thresholds.difference) continue;
        if (isFew(one.set.without(other.set) + other.set.without(one.set), policy)) {
          return weakest([...one.cells, ...other.cells]);
        }
      }
    }
  }
  return null;
}

function compose(grouping: Grouping, state: readonly KnownCell[]): Composed[] {
  const groups: readonly string[] = GROUPINGS[grouping];
  const everyone = state.find(({ group }) => group === EVERYONE);
  return subsets(state.filter(({ group }) => groups.includes(group))).flatMap((cells) => {
    const set = cells.map((cell) => cell.set).reduce((all, one) => all.union(one));
    const rest = everyone?.set.minus(set);
    return [
      { grouping, cells, set, size: set.size },
      ...(rest ? [{ grouping, cells: [everyone!, ...cells], set: rest, size: rest.size }] : []),
    ];
  });
}

function subsets(cells: readonly KnownCell[]): KnownCell[][] {
  return cells.reduce<KnownCell[][]>(
    (some, cell) => [...some, [cell], ...some.map((one) => [...one, cell])],
    [],
  );
}

/** Of several that are made of the same cells only one: numbers stay for quarters. */
function distinct(composed: readonly Composed[]): Composed[] {
  const name = ({ grouping, cells }: Composed) =>
    [grouping, ...cells.map(({ group, figures }) => `${group} ${figures.quarter}`)].join();
  return [...new Map(composed.map((one) => [name(one), one])).values()];
}
