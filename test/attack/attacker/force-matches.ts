import { matchGroups } from "./matching.ts";
import type { SuspectGroup } from "./suspects.ts";

/** What follows if no unit is behind two pseudonyms. */
export interface ForcedMatches {
  readonly forced: readonly { readonly pseudonym: string; readonly unit: string }[];
  /** Pseudonyms for which no unit is left over: where there are any, that assumption is wrong. */
  readonly unmatched: number;
}

/** Finds the pseudonyms that elimination leaves to one unit, with units that look alike taken together. */
export function forceMatches(groups: readonly SuspectGroup[]): ForcedMatches {
  const { classOf, classes } = classify(groups);
  const left = groups.map(({ pseudonyms, units }) => ({
    size: pseudonyms.length,
    neighbours: [...new Set([...units].map((unit) => classOf.get(unit)!))],
  }));
  const { size, forced } = matchGroups(
    left,
    classes.map((units) => units.length),
  );
  return {
    forced: forced.map(({ left, right }) => ({
      pseudonym: groups[left]!.pseudonyms[0]!,
      unit: classes[right]![0]!,
    })),
    unmatched: groups.reduce((sum, { pseudonyms }) => sum + pseudonyms.length, 0) - size,
  };
}

/** Puts units together that are candidates of exactly the same pseudonyms. */
function classify(groups: readonly SuspectGroup[]): { classOf: Map<string, number>; classes: string[][] } {
  const classOf = new Map<string, number>();
  let count = 1;
  for (const { units } of groups) {
    const split = new Map<number, number>();
    for (const unit of units) {
      const before = classOf.get(unit) ?? 0;
      let after = split.get(before);
      if (after === undefined) split.set(before, (after = count++));
      classOf.set(unit, after);
    }
  }
  const numbers = new Map<number, number>();
  const classes: string[][] = [];
  for (const [unit, sparse] of classOf) {
    let dense = numbers.get(sparse);
    if (dense === undefined) {
      numbers.set(sparse, (dense = classes.length));
      classes.push([]);
    }
    classes[dense]!.push(unit);
    classOf.set(unit, dense);
  }
  return { classOf, classes };
}
