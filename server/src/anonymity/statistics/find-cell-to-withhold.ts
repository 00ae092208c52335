import type { ReleasePolicy } from "@rungs/shared/release-policy";
import { EVERYONE } from "@rungs/shared/vocabulary/statistics";

import type { Cohort } from "./build-cohorts.ts";
import type { TableDeclaration } from "./declared-tables.ts";
import { feasibleSizes } from "./feasible-sizes.ts";
import type { ShownCell } from "./shown-cell.ts";
import { indexUnits, UnitSet } from "./unit-set.ts";

interface Question {
  /** What would be shown for the first time. */
  fresh: readonly ShownCell[];
  /** What was shown last. */
  standing: readonly ShownCell[];
  /** What could be seen in the quarters that are compared. */
  shown: readonly ShownCell[];
  tables: readonly TableDeclaration[];
  cohorts: readonly Cohort[];
  policy: ReleasePolicy;
}

interface Known extends ShownCell {
  set: UnitSet;
  isFresh: boolean;
}

/**
 * Finds a fresh cell that would give away a few organisations together with anything else that is or was shown: one of
 * two sets that differ by too few, one of several that leave too few when taken from everyone, or one that would leave
 * a single group to be worked out. Null when all may stand.
 */
export function findCellToWithhold(question: Question): ShownCell | null {
  const { fresh, shown, tables } = question;
  const { units, index } = indexUnits([...fresh, ...shown].map((cell) => cell.units));
  const toKnown = (isFresh: boolean) => (cell: ShownCell) => ({
    ...cell,
    set: UnitSet.of(cell.units, index),
    isFresh,
  });
  const known: Known[] = [...fresh.map(toKnown(true)), ...shown.map(toKnown(false))];
  const leak =
    findPair(known, question) ??
    tables
      .filter(({ kind }) => kind === "SHARES")
      .map((table) => findRemainder(table, known, units, question))
      .find((cell) => cell !== null) ??
    findNarrow(question);
  return leak && fresh.find(({ table, group }) => table === leak.table && group === leak.group)!;
}

/** Two shown sets must be the same or differ by enough; two versions of one group in each direction. */
function findPair(known: readonly Known[], { policy }: Question): Known | null {
  const isFew = few(policy);
  for (const [place, one] of known.entries()) {
    if (!one.isFresh) continue;
    for (const [otherPlace, other] of known.entries()) {
      if (place === otherPlace || (other.isFresh && otherPlace < place)) continue;
      const [more, less] = [one.set.without(other.set), other.set.without(one.set)];
      const isVersion = one.table === other.table && one.group === other.group;
      if (isFew(more + less) || (isVersion && (isFew(more) || isFew(less)))) return weakest([one, other]);
    }
  }
  return null;
}

/**
 * Where groups add up to everyone, what is shown of some of them can be taken from everyone: what remains, in this
 * quarter's versions or any earlier ones, must be nobody, or enough organisations: of more than one group, unless they
 * are what is new in a shown one.
 */
function findRemainder(
  { id, groups }: TableDeclaration,
  known: readonly Known[],
  units: readonly string[],
  { cohorts, policy }: Question,
): Known | null {
  const isFew = few(policy);
  const own = known.filter(({ table }) => table === id);
  const groupOf = groupsOfUnits(
    own,
    cohorts.filter(({ table }) => table === id),
  );
  for (const everyone of own.filter(({ group }) => group === EVERYONE)) {
    for (const parts of choices(groups.map((group) => own.filter((cell) => cell.group === group)))) {
      if (parts.length === 0 || ![everyone, ...parts].some(({ isFresh }) => isFresh)) continue;
      const together = parts.map(({ set }) => set).reduce((all, set) => all.union(set));
      const [left, over] = [everyone.set.without(together), together.without(everyone.set)];
      if (isFew(left) || isFew(over)) return weakest([everyone, ...parts]);
      if (left === 0) continue;
      const names = everyone.set.namesWithout(together, units);
      const [only, ...more] = new Set(names.map((name) => groupOf.get(name)));
      const isNewInShown = parts.some(({ group }) => group === only);
      if (more.length === 0 && !isNewInShown && !isShown(own, names)) return weakest([everyone, ...parts]);
    }
  }
  return null;
}

/** A withheld group whose size could be worked out too closely from the sizes that are told. */
function findNarrow({ fresh, standing, tables, policy }: Question): ShownCell | null {
  for (const table of tables) {
    const own = fresh.filter((cell) => cell.table === table.id);
    if (own.length === 0) continue;
    const older = standing.filter(
      (cell) => cell.table === table.id && !own.some(({ group }) => group === cell.group),
    );
    const sizes = feasibleSizes(
      table,
      [...own, ...older].map(({ group, figures }) => ({ group, base: figures.base })),
    );
    if (sizes.some(({ low, high }) => high - low + 1 < policy.feasibleValues)) return weakest(own);
  }
  return null;
}

/** Of those that may still be withheld, the one with the fewest organisations; everyone last. */
function weakest<Cell extends ShownCell & { isFresh?: boolean }>(cells: readonly Cell[]): Cell {
  const strength = ({ group, units }: Cell) => (group === EVERYONE ? Number.POSITIVE_INFINITY : units.length);
  const fresh = cells.filter(({ isFresh }) => isFresh ?? true);
  return fresh.reduce((weaker, cell) => (strength(cell) < strength(weaker) ? cell : weaker));
}

function few({ thresholds }: ReleasePolicy): (count: number) => boolean {
  return (count) => count > 0 && count < thresholds.difference;
}

/** Every way to take one version of some of the groups. */
function* choices(versions: readonly (readonly Known[])[]): Generator<Known[]> {
  const [first, ...rest] = versions;
  if (!first) {
    yield [];
    return;
  }
  for (const others of choices(rest)) {
    yield others;
    for (const version of first) yield [version, ...others];
  }
}

/** The group that each organisation stands in now, or that it was last shown in. */
function groupsOfUnits(shown: readonly ShownCell[], cohorts: readonly Cohort[]): ReadonlyMap<string, string> {
  const last = shown.map(({ group, units }) => ({ group, units }));
  const now = cohorts.map(({ group, values }) => ({ group, units: [...values.keys()] }));
  return new Map(
    [...last, ...now]
      .filter(({ group }) => group !== EVERYONE)
      .flatMap(({ group, units }) => units.map((unit) => [unit, group] as const)),
  );
}

function isShown(cells: readonly Known[], names: readonly string[]): boolean {
  return cells.some(({ units }) => units.length === names.length && units.join() === names.join());
}
