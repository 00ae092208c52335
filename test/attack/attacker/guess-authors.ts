import { createHash } from "node:crypto";

import type { SuspectGroup } from "./suspects.ts";

/** Names one unit for every pseudonym: of its candidates the one that the other pseudonyms claim least. */
export function guessAuthors(
  groups: readonly SuspectGroup[],
  candidatesOf: (group: SuspectGroup) => ReadonlySet<string>,
): Map<string, string> {
  const claimed = new Map<string, number>();
  for (const group of groups) {
    const units = candidatesOf(group);
    for (const unit of units) {
      claimed.set(unit, (claimed.get(unit) ?? 0) + group.pseudonyms.length / units.size);
    }
  }
  const guesses = new Map<string, string>();
  for (const group of groups) {
    const units = [...candidatesOf(group)];
    const least = Math.min(...units.map((unit) => claimed.get(unit)!));
    const best = units.filter((unit) => claimed.get(unit)! <= least + 1e-9).sort();
    for (const pseudonym of group.pseudonyms) {
      const digest = createHash("sha256").update(pseudonym).digest();
      if (best.length > 0) guesses.set(pseudonym, best[digest.readUInt32BE(0) % best.length]!);
    }
  }
  return guesses;
}
