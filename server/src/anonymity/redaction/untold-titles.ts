import type { LocalizedText } from "@rungs/shared/ladder";

import { isKnownWord } from "./is-known-word.ts";
import { normalisedSurface } from "./normalise.ts";

/**
 * Of internal titles, those that tell something of their own: not one that the author shows to peers word by word,
 * and not a plain grade such as "Senior".
 */
export function untoldTitles(
  internalTitles: readonly (string | null)[],
  externalTitles: readonly LocalizedText[],
): string[] {
  const shared = new Set(externalTitles.flat().flatMap(({ value }) => wordsOf(value)));
  return internalTitles.filter((title) => title !== null).filter((title) => !isTold(title, shared));
}

function isTold(internalTitle: string, shared: ReadonlySet<string>): boolean {
  const words = wordsOf(internalTitle);
  if (words.every((word) => shared.has(word))) return true;
  return words.length === 1 && words.every(isKnownWord);
}

function wordsOf(title: string): string[] {
  return normalisedSurface(title).split(/\s+/).filter(Boolean);
}
