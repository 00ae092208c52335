import { normalise } from "../redaction/normalise.ts";
import { ABBREVIATIONS, CONNECTING } from "./title-words.ts";

const HAN = /\p{Script=Han}/u;
/** The longest phrases of the house's lists: words of Latin letters, or Han characters. */
const LONGEST_WORDS = 5;
const LONGEST_HAN = 8;

/** A title as comparable words: those of Latin letters in lower case and written out, Han characters one by one. */
export function splitTitle(title: string): string[] {
  return normalise(title)
    .lower.replaceAll("'s ", " ")
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((run) => run.match(/\p{Script=Han}|[^\p{Script=Han}]+/gu) ?? [])
    .flatMap((word) => (ABBREVIATIONS.get(word) ?? word).split(" "))
    .filter((word) => word !== "" && !CONNECTING.has(word));
}

/**
 * The form in which all spellings, abbreviations and orders of one title are the same, for titles that are set beside
 * one another. Titles are counted by `titleKey`, which knows no abbreviations, because the database counts them too.
 */
export function spellingKey(title: string): string {
  const parts: string[] = [];
  let wasHan = false;
  for (const word of splitTitle(title)) {
    const isHan = HAN.test(word);
    // The order of Han characters is the word itself.
    if (isHan && wasHan) parts.push((parts.pop() ?? "") + word);
    else parts.push(word);
    wasHan = isHan;
  }
  return parts.toSorted().join(" ");
}

/** The longest phrase of a list that begins at one word of a title, or null where none does. */
export function longestPhrase<Meaning>(
  words: readonly string[],
  at: number,
  meanings: ReadonlyMap<string, Meaning>,
): { phrase: string; meaning: Meaning; end: number } | null {
  const isHan = HAN.test(words[at] ?? "");
  for (let length = isHan ? LONGEST_HAN : LONGEST_WORDS; length > 0; length -= 1) {
    const phrase = words.slice(at, at + length).join(isHan ? "" : " ");
    const meaning = meanings.get(phrase);
    if (meaning !== undefined && at + length <= words.length) return { phrase, meaning, end: at + length };
  }
  return null;
}
