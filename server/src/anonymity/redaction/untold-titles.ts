import type { LocalizedText } from "@rungs/shared/ladder";

import { isKnownWord } from "./is-known-word.ts";
import { normalisedSurface } from "./normalise.ts";
import { isOrdinaryHanWord } from "./segment-han.ts";

const IS_HAN = /^\p{Script=Han}+$/u;

/**
 * Of internal titles, those that tell something of their own: not one that the author shows to peers word by word,
 * and not a plain grade such as "Senior" or 经理.
 */
export function untoldTitles(
  internalTitles: readonly (string | null)[],
  externalTitles: readonly LocalizedText[],
): string[] {
  const isShown = shownAmong([externalTitles]);
  return internalTitles
    .filter((title) => title !== null)
    .filter((title) => {
      const surface = normalisedSurface(title);
      return !isPlain(surface) && !isShown(surface);
    });
}

/**
 * Tells of a normalised title whether one of several drafts shows peers the words of it; Chinese is not written in
 * words, and one shown title has to hold it.
 */
export function shownAmong(drafts: readonly (readonly LocalizedText[])[]): (surface: string) => boolean {
  const shown = drafts.map((titles) => titles.flat().map(({ value }) => normalisedSurface(value)));
  const all = shown.flat().join("\n");
  const showing = new Map<string, Set<number>>();
  shown.forEach((titles, draft) => {
    for (const word of titles.flatMap(wordsOf)) {
      const drafts = showing.get(word) ?? new Set();
      showing.set(word, drafts.add(draft));
    }
  });
  return (surface) => {
    if (IS_HAN.test(surface)) return all.includes(surface);
    const [first, ...others] = wordsOf(surface).map((word) => showing.get(word));
    return [...(first ?? [])].some((draft) => others.every((drafts) => drafts?.has(draft)));
  };
}

function isPlain(surface: string): boolean {
  return wordsOf(surface).length === 1 && (isKnownWord(surface) || isOrdinaryHanWord(surface));
}

function wordsOf(surface: string): string[] {
  return surface.split(/\s+/).filter(Boolean);
}
