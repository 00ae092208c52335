import { foldConfusable } from "./confusables.ts";
import { simplifyHan } from "./simplify-han.ts";

/** A text made comparable, with the way back: each unit of it knows which stretch of the original it came from. */
export interface NormalisedText {
  /** Folded to plain characters, with the case kept. */
  text: string;
  /** The same, in lower case, unit by unit. */
  lower: string;
  /** The stretch of the original that a stretch of the normalised text stands for. */
  toOriginal: (start: number, end: number) => { start: number; end: number };
}

const INVISIBLE = /^(?:\p{Default_Ignorable_Code_Point}|\p{Cf})$/u;
/** Most texts hold nothing to fold: letters of ASCII, without the back quote that stands for an apostrophe. */
const PLAIN = /^[\0-_a-\x7f]*$/;
const MARK = /\p{M}/gu;

/**
 * Folds what only looks different: compatibility forms and full-width letters, diacritics, letters of other scripts
 * that pass for Latin ones, traditional characters; and drops what cannot be seen. What is dropped belongs to the character before it.
 */
export function normalise(original: string): NormalisedText {
  if (PLAIN.test(original)) return plain(original);
  const starts: number[] = [];
  const ends: number[] = [];
  let text = "";
  let offset = 0;
  for (const character of original) {
    const end = offset + character.length;
    const folded = fold(character);
    if (folded === "" && ends.length > 0 && !INVISIBLE.test(character)) ends[ends.length - 1] = end;
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(offset);
      ends.push(end);
    }
    text += folded;
    offset = end;
  }
  return {
    text,
    lower: lowerUnits(text),
    toOriginal: (start, end) => ({ start: starts[start] ?? original.length, end: ends[end - 1] ?? 0 }),
  };
}

function plain(original: string): NormalisedText {
  return {
    text: original,
    lower: original.toLowerCase(),
    toOriginal: (start, end) => ({ start, end }),
  };
}

/** A text in the form in which two spellings of it are the same finding. */
export function normalisedSurface(surface: string): string {
  return normalise(surface).lower.replace(/\s+/g, " ").trim();
}

function fold(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) return character === "`" ? "'" : character;
  if (INVISIBLE.test(character)) return "";
  const lookalike = foldConfusable(character);
  if (lookalike !== character) return lookalike;
  // Hangul syllables would fall apart into letters that mean nothing on their own.
  const plain = /\p{Script=Hangul}/u.test(character)
    ? character.normalize("NFKC")
    : character.normalize("NFKD").replace(MARK, "");
  return [...plain].map((one) => simplifyHan(foldConfusable(one))).join("");
}

function lowerUnits(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return [...text]
    .map((unit) => (unit.toLowerCase().length === unit.length ? unit.toLowerCase() : unit))
    .join("");
}
