import { isHan, pairsOf, runsOf } from "./index-text.ts";

/** What is looked for beyond so many words is left out: nobody types more, and each one costs. */
const MOST_WORDS = 12;

const CHINESE = new Intl.Segmenter("zh", { granularity: "word" });

/**
 * The words that somebody looks for, as they are spelled in the index. Chinese is cut into words, so that each may stand
 * in a place of its own; a single character belongs to the word before it, because alone it would find too much.
 */
export function searchWords(text: string): string[] {
  const words = runsOf(text).flatMap((run) => (isHan(run) ? chineseWords(run) : [run]));
  return [...new Set(words)].slice(0, MOST_WORDS);
}

/** What the index holds of a Chinese word: its pairs, or its one character. */
export function chineseTerms(word: string): string[] {
  const pairs = pairsOf(word);
  return pairs.length > 0 ? pairs : [word];
}

/** A text for `to_tsquery('english', …)` that finds what holds all of its words. */
export function toTsquery(text: string): string {
  const terms = searchWords(text).flatMap((word) => (isHan(word) ? chineseTerms(word) : [word]));
  return terms.map((term) => `'${term}'`).join(" & ");
}

function chineseWords(run: string): string[] {
  const words: string[] = [];
  for (const { segment } of CHINESE.segment(run)) {
    const last = words.at(-1);
    const joins = last !== undefined && ([...segment].length === 1 || [...last].length === 1);
    if (joins) words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  return words;
}
