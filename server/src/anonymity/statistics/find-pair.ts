import { isFew, type KnownCell, type LeakSearch, weakest } from "./leak-search.ts";

/** Finds two shown sets that differ by few, or two versions of one group that do in either direction. */
export function findPair({ known, policy }: LeakSearch): KnownCell | null {
  for (const [place, one] of known.entries()) {
    if (!one.isFresh) continue;
    for (const [otherPlace, other] of known.entries()) {
      if (place === otherPlace || (other.isFresh && otherPlace < place)) continue;
      const [more, less] = [one.set.without(other.set), other.set.without(one.set)];
      const isVersion = one.table === other.table && one.group === other.group;
      if (isFew(more + less, policy) || (isVersion && (isFew(more, policy) || isFew(less, policy)))) {
        return weakest([one, other]);
      }
    }
  }
  return null;
}
