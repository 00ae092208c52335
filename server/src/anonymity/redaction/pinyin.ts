import { pinyin } from "pinyin-pro";

const HAN = /\p{Script=Han}/u;
/** A character with more readings than this is told by its usual ones. */
const READINGS = 3;
const MOST_SPELLINGS = 16;

const readings = new Map<string, readonly string[]>();

/** How a Chinese character is read, without tones; a `ü` is written `v`. */
export function readingsOf(character: string): readonly string[] {
  const known = readings.get(character);
  if (known !== undefined) return known;
  const all = pinyin(character, { toneType: "none", type: "array", multiple: true, v: true });
  const distinct = [...new Set(all.map((reading) => reading.toLowerCase()))].slice(0, READINGS);
  readings.set(character, distinct);
  return distinct;
}

/** The Latin spellings of a name that is written in Han, its syllables apart. */
export function pinyinSpellings(name: string): string[] {
  let spellings = [""];
  for (const character of name) {
    const parts = HAN.test(character)
      ? readingsOf(character)
          .flatMap(latinSpellings)
          .map((one) => ` ${one}`)
      : [character];
    spellings = spellings
      .flatMap((spelling) => parts.map((part) => spelling + part))
      .slice(0, MOST_SPELLINGS);
  }
  return spellings.map((spelling) => spelling.trim());
}

/** What stands on no keyboard is written as one of its neighbours. */
function latinSpellings(syllable: string): string[] {
  return syllable.includes("v")
    ? [syllable, syllable.replace("v", "u"), syllable.replace("v", "yu")]
    : [syllable];
}

/** How many Han characters from a place in a text on can be read as a Latin name; 0 where they cannot. */
export function lengthReadAs(name: string, text: string, start: number): number {
  let ends = new Set([0]);
  for (let length = 1; length <= 8; length += 1) {
    const character = text[start + length - 1];
    if (character === undefined || !HAN.test(character)) return 0;
    const next = new Set<number>();
    for (const reading of readingsOf(character).flatMap(latinSpellings)) {
      for (const end of ends) if (name.startsWith(reading, end)) next.add(end + reading.length);
    }
    if (next.has(name.length)) return length;
    if (next.size === 0) return 0;
    ends = next;
  }
  return 0;
}
