import { randomInt } from "node:crypto";

/** The longest step is two to this power times as long as the shortest. */
const DOUBLINGS = 20;
const CHANCES = 2 ** 40;

/**
 * A key after the last one of a list, by a step made by chance. Steps are so unlike each other that a gap between two
 * keys hardly ever tells that something stood there once: one longer than the longest step does, which one withdrawal
 * in a hundred leaves behind.
 */
export function nextSortKey(last: number): number {
  return last + 2 ** ((DOUBLINGS * randomInt(CHANCES)) / CHANCES);
}
