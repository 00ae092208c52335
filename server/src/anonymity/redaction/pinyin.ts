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

const latin = new Map<string, readonly string[]>();

/** How a Chinese character is spelled in Latin letters, each way once. */
export function latinReadingsOf(character: string): readonly string[] {
  let spellings = latin.get(character);
  if (spellings === undefined) {
    spellings = [...new Set(readingsOf(character).flatMap(latinSpellings))];
    latin.set(character, spellings);
  }
  return spellings;
}

/** What stands on no keyboard is written as one of its neighbours. */
function latinSpellings(syllable: string): string[] {
  return syllable.includes("v")
    ? [syllable, syllable.replace("v", "u"), syllable.replace("v", "yu")]
    : [syllable];
}
