import type { FoundSecret } from "./found-secret.ts";
import { latinReadingsOf } from "./pinyin.ts";
import type { SecretPattern } from "./secret-patterns.ts";
import { isNameTag, segmentHan } from "./segment-han.ts";

/** A letter of the names that are looked for, after those before it. */
interface Letter {
  next: Map<string, Letter>;
  name: SecretPattern | undefined;
}

const MOST_CHARACTERS = 8;
/** Characters with many readings may be at so many places of the names at once: nobody's real names are. */
const MOST_PLACES = 16;

/** Prepares the search for Chinese characters that are read as a name in Latin letters. */
export function compileReadAs(patterns: readonly SecretPattern[]): (text: string) => FoundSecret[] {
  const root: Letter = { next: new Map(), name: undefined };
  for (const pattern of patterns) {
    const { squeezed, category, capitalsOnly } = pattern;
    if (category !== "OWN_SECRET" || capitalsOnly || !/^[a-z]{4,24}$/.test(squeezed)) continue;
    let at = root;
    for (const letter of squeezed) {
      let to = at.next.get(letter);
      if (to === undefined) at.next.set(letter, (to = { next: new Map(), name: undefined }));
      at = to;
    }
    at.name ??= pattern;
  }
  return (text) => (root.next.size === 0 ? [] : findReadAs(text, root));
}

/** The longest name read from each character on; two characters that are an ordinary word only ask. */
function findReadAs(text: string, root: Letter): FoundSecret[] {
  const found: FoundSecret[] = [];
  for (const run of text.matchAll(/\p{Script=Han}{2,}/gu)) {
    for (let start = run.index; start < run.index + run[0].length; start += 1) {
      const read = readFrom(text, start, run.index + run[0].length, root);
      if (read === null) continue;
      const { end, pattern } = read;
      found.push({ start, end, pattern, certain: end - start > 2 || !isOrdinaryThere(text, start, end) });
    }
  }
  return found;
}

function readFrom(text: string, start: number, runEnd: number, root: Letter) {
  let places: readonly Letter[] = [root];
  let longest: { end: number; pattern: SecretPattern } | null = null;
  const last = Math.min(runEnd, start + MOST_CHARACTERS);
  for (let end = start + 1; end <= last && places.length > 0; end += 1) {
    const readings = latinReadingsOf(text[end - 1] as string);
    const next = new Set<Letter>();
    for (const place of places) {
      for (const reading of readings) {
        const to = next.size < MOST_PLACES ? spelledFrom(place, reading) : undefined;
        if (to !== undefined) next.add(to);
      }
    }
    places = [...next];
    const pattern = end - start > 1 ? places.find(({ name }) => name !== undefined)?.name : undefined;
    if (pattern !== undefined) longest = { end, pattern };
  }
  return longest;
}

function spelledFrom(place: Letter, reading: string): Letter | undefined {
  let at: Letter | undefined = place;
  for (let index = 0; index < reading.length && at !== undefined; index += 1) {
    at = at.next.get(reading[index] as string);
  }
  return at;
}

/** Whether the dictionary sees a word of more than one character there that shares a character with the stretch. */
function isOrdinaryThere(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - 5);
  return segmentHan(text.slice(from, end + 5)).some(
    (word) =>
      word.word.length > 1 && !isNameTag(word.tag) && from + word.start < end && start < from + word.end,
  );
}
