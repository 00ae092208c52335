const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const DIGIT = /\p{N}/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\uD800-\uDFFF]/u;
const WORD = /[\p{L}\p{N}]/u;

/** Whether a word may end before, and another begin at, this offset: a separator, a new script or a camelCase hump. */
export function isWordBreak(text: string, at: number): boolean {
  const before = text[at - 1];
  const after = text[at];
  if (before === undefined || after === undefined) return true;
  if (!WORD.test(before) || !WORD.test(after)) return true;
  // Han is written without spaces: any place may be the edge of a word.
  if (UNSPACED.test(before) || UNSPACED.test(after)) return true;
  if (DIGIT.test(before) !== DIGIT.test(after)) return true;
  if (LOWER.test(before) && UPPER.test(after)) return true;
  const next = text[at + 1];
  return UPPER.test(before) && UPPER.test(after) && next !== undefined && LOWER.test(next);
}

/** The words of a text, split at separators and camelCase humps. */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  let word = "";
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at] as string;
    if (word !== "" && isWordBreak(text, at)) {
      words.push(word);
      word = "";
    }
    if (WORD.test(unit)) word += unit;
  }
  return word === "" ? words : [...words, word];
}
