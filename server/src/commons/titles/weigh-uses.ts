/** Something a ladder says, with its part of the ladder's one vote. */
export interface Weighed<Use> {
  use: Use;
  weight: number;
}

/**
 * Gives each ladder one vote, divided among all it says of a title. The commons does not know which ladders are of
 * one company, and must not; so the ladder is the finest that can have a vote, and a ladder that calls six levels
 * by one title counts no more than one with a single level of it.
 */
export function weighUses<Use extends { ladder: string }>(uses: readonly Use[]): Weighed<Use>[] {
  const counts = new Map<string, number>();
  for (const { ladder } of uses) counts.set(ladder, (counts.get(ladder) ?? 0) + 1);
  return uses.map((use) => ({ use, weight: 1 / (counts.get(use.ladder) ?? 1) }));
}

/** How many ladders have a vote. */
export function countLadders(uses: readonly { ladder: string }[]): number {
  return new Set(uses.map(({ ladder }) => ladder)).size;
}
