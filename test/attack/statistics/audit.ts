import { RELEASE_POLICY } from "@rungs/shared/release-policy";
import { EVERYONE, GROUPINGS } from "@rungs/shared/vocabulary/statistics";

import { declaredTables } from "../../../server/src/anonymity/statistics/declared-tables.ts";

import type { Answer, PrivateCell } from "./service.ts";

/** Counts pairs of shown sets, over so many quarters back, that differ by one to four organisations. */
export function countClosePairs(
  releases: readonly { cells: readonly PrivateCell[] }[],
  quarters = 8,
): { pairs: number; close: number } {
  let [pairs, close] = [0, 0];
  for (const [last] of releases.entries()) {
    const versions = new Map<string, Set<string>>();
    for (const { cells } of releases.slice(Math.max(0, last - quarters + 1), last + 1)) {
      for (const { table, group, figures, organizations } of cells) {
        versions.set([table, group, figures.quarter].join(), new Set(organizations.map(([id]) => id)));
      }
    }
    const sets = [...versions.values()];
    for (const [place, one] of sets.entries()) {
      for (const other of sets.slice(place + 1)) {
        pairs += 1;
        const differ = countWithout(one, other) + countWithout(other, one);
        if (differ >= 1 && differ <= 4) close += 1;
      }
    }
  }
  return { pairs, close };
}

/**
 * The sizes a withheld group might have for somebody who reads the answer and knows the rules: every size of everyone
 * that the shown shares allow, less every size of the shown groups. Infinity where nothing bounds it.
 */
export function feasibleWidths(answer: Answer): number[] {
  return declaredTables(RELEASE_POLICY).flatMap(({ id, kind, parts, overlaps }) => {
    const { groups } = answer.tables.find(({ table }) => table === id)!;
    return [...parts, ...overlaps].flatMap((grouping) =>
      widthsIn(
        groups.find(({ group }) => group === EVERYONE),
        groups.filter(({ group }) => (GROUPINGS[grouping] as readonly string[]).includes(group)),
        { partsAddUp: parts.includes(grouping), sharesAddUp: kind === "SHARES" },
      ),
    );
  });
}

type Group = Answer["tables"][number]["groups"][number];

interface Sums {
  /** Whether the groups of the division add up to everyone. */
  partsAddUp: boolean;
  /** Whether everybody has exactly one of the values. */
  sharesAddUp: boolean;
}

function widthsIn(everyone: Group | undefined, others: readonly Group[], sums: Sums): number[] {
  const withheld = others.filter(({ figures }) => !figures).length;
  if (withheld === 0) return [];
  if (!everyone?.figures) return Array.from({ length: withheld }, () => Infinity);
  const all = possibleSizes(everyone.figures, sums);
  const shown = others.flatMap(({ figures }) => (figures ? [possibleSizes(figures, sums)] : []));
  const smallest = sums.partsAddUp ? total(shown.map(({ low }) => low)) : 0;
  const largestOthers = withheld > 1 ? Infinity : total(shown.map(({ high }) => high));
  const low = Math.max(0, all.low - largestOthers);
  const high = all.high - smallest;
  return Array.from({ length: withheld }, () => high - low + 1);
}

type Figures = NonNullable<Answer["tables"][number]["groups"][number]["figures"]>;

/** The smallest and the largest size in the band for which whole organisations can make up every shown share. */
function possibleSizes({ base, shares }: Figures, { sharesAddUp }: Sums): { low: number; high: number } {
  const sizes = [];
  for (let size = base.from; size <= (base.to ?? 2_000); size += 1) {
    if (!shares || canMakeUp(shares, size, sharesAddUp)) sizes.push(size);
  }
  return { low: sizes[0] ?? base.from, high: base.to === null ? Infinity : (sizes.at(-1) ?? base.to) };
}

function canMakeUp(shares: NonNullable<Figures["shares"]>, size: number, addUp: boolean): boolean {
  const step = size >= 200 ? 5 : size >= 100 ? 10 : size >= 50 ? 20 : 50;
  let [least, most] = [0, 0];
  for (const { percent, bound } of shares) {
    const counts = [];
    for (let count = 0; count <= size; count += 1) {
      const rounded = Math.floor((100 * count) / size / step + 0.5) * step;
      const fits =
        bound === "AT_MOST"
          ? rounded <= percent
          : bound === "AT_LEAST"
            ? rounded >= percent
            : rounded === percent;
      if (fits) counts.push(count);
    }
    if (counts.length === 0) return false;
    least += counts[0]!;
    most += counts.at(-1)!;
  }
  return !addUp || (least <= size && size <= most);
}

function countWithout(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((id) => !other.has(id)).length;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
