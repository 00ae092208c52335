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
  return answer.tables.flatMap(({ table, groups }) => {
    const [everyone, ...others] = groups;
    const withheld = others.filter(({ figures }) => !figures).length;
    if (withheld === 0) return [];
    if (!everyone!.figures) return Array.from({ length: withheld }, () => Infinity);
    const all = possibleSizes(everyone!.figures);
    const shown = others.flatMap(({ figures }) => (figures ? [possibleSizes(figures)] : []));
    const smallest = table === "REPORTING_LINE_BY_SIZE" ? total(shown.map(({ low }) => low)) : 0;
    const largestOthers = withheld > 1 ? Infinity : total(shown.map(({ high }) => high));
    const low = Math.max(0, all.low - largestOthers);
    const high = all.high - smallest;
    return Array.from({ length: withheld }, () => high - low + 1);
  });
}

type Figures = NonNullable<Answer["tables"][number]["groups"][number]["figures"]>;

/** The smallest and the largest size in the band for which whole organisations can make up every shown share. */
function possibleSizes({ base, shares }: Figures): { low: number; high: number } {
  const sizes = [];
  for (let size = base.from; size <= (base.to ?? 2_000); size += 1) {
    if (!shares || canMakeUp(shares, size)) sizes.push(size);
  }
  return { low: sizes[0] ?? base.from, high: base.to === null ? Infinity : (sizes.at(-1) ?? base.to) };
}

function canMakeUp(shares: NonNullable<Figures["shares"]>, size: number): boolean {
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
  return least <= size && size <= most;
}

function countWithout(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((id) => !other.has(id)).length;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
