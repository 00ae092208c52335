import type { AtlasMember } from "./atlas.ts";

/** How many distinct units stand behind some members; subsidiaries of one parent are one. */
export function countUnits(members: readonly AtlasMember[]): number {
  return new Set(members.map(({ unit }) => unit)).size;
}
