import { simplified } from "#server/anonymity/titles/simplified.ts";

/** A piece of a text, and whether it is what was looked for. */
export interface TextSegment {
  text: string;
  isMarked: boolean;
}

/** What is marked: the spellings that mean a word that was looked for, and the Chinese words themselves. */
export interface Marks {
  spellings: ReadonlySet<string>;
  han: readonly string[];
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
    // Each character has its simplified one in the same place: neither is longer than the other.
    else if (han.length > 0) places.push(...hanPlaces(simplified(word.toLowerCase()), han, index));
  }
  return places;
}

function hanPlaces(word: string, han: readonly string[], index: number): [number, number][] {
  const found = han
    .flatMap((one) =>
      [...word.matchAll(new RegExp(one, "gu"))].map((match) => [match.index, match.index + one.length]),
    )
    .sort(([one = 0], [other = 0]) => one - other);
  const places: [number, number][] = [];
  for (const [from = 0, to = 0] of found) {
    const last = places.at(-1);
    if (last && index + from <= last[1]) last[1] = Math.max(last[1], index + to);
    else places.push([index + from, index + to]);
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
