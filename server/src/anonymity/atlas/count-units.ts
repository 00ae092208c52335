import type { AtlasMember, AtlasValues } from "./atlas.ts";

/** A member as it is counted: most are the only organisation of their unit, which makes counting fast. */
export interface Counted {
  readonly unit: string;
  readonly isOnly: boolean;
  readonly values: AtlasValues;
}

/** Marks the members that are the only ones of their unit. */
export function toCounted(members: readonly AtlasMember[]): Counted[] {
  const organizations = new Map<string, number>();
  for (const { unit } of members) organizations.set(unit, (organizations.get(unit) ?? 0) + 1);
  return members.map(({ unit, values }) => ({ unit, values, isOnly: organizations.get(unit) === 1 }));
}

/** How many distinct units stand behind some members; subsidiaries of one parent are one. */
export function countUnits(members: readonly Counted[]): number {
  const shared = new Set<string>();
  let only = 0;
  for (const { unit, isOnly } of members) {
    if (isOnly) only += 1;
    else shared.add(unit);
  }
  return only + shared.size;
}
