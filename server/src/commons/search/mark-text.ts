import { simplified } from "#server/anonymity/titles/simplified.ts";

import { isHan } from "../index-text.ts";

/** A piece of a text, and whether it is what was looked for. */
export interface TextSegment {
  text: string;
  isMarked: boolean;
}

/** What is marked: the spellings that mean a word that was looked for, and the Chinese words themselves. */
export interface Marks {
  spellings: ReadonlySet<string>;
  /** Finds the Chinese words in simplified characters; null where none was looked for. */
  han: RegExp | null;
}

/** What finds some Chinese words, the longest first where one is the beginning of another. */
export function hanMarks(words: readonly string[]): Marks["han"] {
  const longest = words.toSorted((one, other) => other.length - one.length);
  return longest.length > 0 ? new RegExp(longest.join("|"), "gu") : null;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** A text in pieces that give it again when they are put together, those marked that were looked for. */
export function markText(text: string, marks: Marks): TextSegment[] {
  const segments: TextSegment[] = [];
  let end = 0;
  for (const [from, to] of placesIn(text, marks)) {
    if (from > end) segments.push({ text: text.slice(end, from), isMarked: false });
    segments.push({ text: text.slice(from, to), isMarked: true });
    end = to;
  }
  if (end < text.length) segments.push({ text: text.slice(end), isMarked: false });
  return segments;
}

/** The words of a text as they would have to be among the spellings to be marked. */
export function spellingsIn(text: string): string[] {
  return [...text.matchAll(WORD)].map(([word]) => spelled(word));
}

/** A window of a text around what is marked first, on the borders of words, with an ellipsis where something is left out. */
export function excerptOf(text: string, marks: Marks, characters: number): TextSegment[] {
  if (text.length <= characters) return markText(text, marks);
  const [first] = placesIn(text, marks);
  const from = borderAt(text, Math.min((first?.[0] ?? 0) - characters / 4, text.length - characters));
  const to = borderAt(text, from + characters);
  const segments = markText(text.slice(from, to).trim(), marks);
  const left = { text: "…", isMarked: false };
  return [...(from > 0 ? [left] : []), ...segments, ...(to < text.length ? [left] : [])];
}

/** How many different things that were looked for a text holds. */
export function countMarks(text: string, marks: Marks): number {
  return new Set(placesIn(text, marks).map(([from, to]) => spelled(text.slice(from, to)))).size;
}

function placesIn(text: string, { spellings, han }: Marks): [number, number][] {
  const places: [number, number][] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (spellings.has(spelled(word))) places.push([index, index + word.length]);
    else if (han && isHan(word)) {
      const simple = simplified(word.toLowerCase());
      // A few rare characters are simplified to longer ones: then the places would not be the same.
      if (simple.length !== word.length) continue;
      for (const match of simple.matchAll(han)) {
        places.push([index + match.index, index + match.index + match[0].length]);
      }
    }
  }
  return places;
}

function spelled(word: string): string {
  return word.normalize("NFKC").toLowerCase();
}

/** A place near one that cuts no word of Latin letters and no pair of surrogates. */
function borderAt(text: string, near: number): number {
  const place = Math.max(0, Math.min(Math.round(near), text.length));
  if (place === 0 || place === text.length) return place;
  const space = text.slice(place, place + 24).search(/[\s\p{P}]/u);
  if (space >= 0) return place + space;
  const code = text.charCodeAt(place);
  return code >= 0xdc00 && code <= 0xdfff ? place + 1 : place;
}
