import type { Ladder, Level } from "@rungs/shared/ladder";

/** The levels of a ladder in rank order, those without a rank last; equal ranks keep the author's order. */
export function levelsInRankOrder(ladder: Pick<Ladder, "levels">): Level[] {
  return ladder.levels.toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0);
}

/** The place each level will have in the finished document, counted from 1, by level id. */
export function levelOrdinals(ladder: Pick<Ladder, "levels">): ReadonlyMap<string, number> {
  return new Map(levelsInRankOrder(ladder).map((level, index) => [level.id, index + 1]));
}
