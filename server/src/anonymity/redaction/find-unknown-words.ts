import { englishWords } from "./english-words.ts";
import { isKnownWord } from "./is-known-word.ts";
import { isKnownAcronym, isTradeTerm, mayStandCapitalised } from "./known-terms.ts";
import { isOpenSourceTerm } from "./open-source-terms.ts";

/** A stretch of a normalised text. */
export interface Stretch {
  start: number;
  end: number;
}

const TOKEN = /[\p{L}\p{N}]+(?:['&][\p{L}\p{N}]+)*(?:\+{1,2}|#)?/gu;
const HAN = /\p{Script=Han}/u;
const NUMBER = /^\d+(?:st|nd|rd|th|x|k|m|s|y|h|d|am|pm|yr|yrs)?\+?$/i;
const CONTRACTED = /^(?:[a-z]+n't|[a-z]+'(?:s|ll|ve|re|d|m)|[a-z]+s'|o'clock)$/;

/** What "is" and "has" are shortened after, and what everybody owns. */
const PRONOUN =
  /^(?:it|that|this|there|here|what|who|where|when|how|why|he|she|let|one|someone|somebody|everyone|everybody|anyone|anybody|nobody|no|another|other|each|either|neither|today|yesterday|tomorrow|year|month|week|people|world|all|which)$/;

/** Endings by which a rarer word that begins a sentence shows that it is a verb or an abstract noun, not a name. */
const INFLECTED = /(?:[^s]s|ed|ing|ly|i[sz]e|ate|ent|ity|ency|ness|ion|able|ible|ful)$/;

/**
 * Finds every word that is neither everyday English nor of the trade, and every name-like capital. What is covered
 * already is not looked at again; neighbouring names are one finding.
 */
export function findUnknownWords(
  text: string,
  covered: readonly Stretch[],
  asWritten: (stretch: Stretch) => string = ({ start, end }) => text.slice(start, end),
): Stretch[] {
  const hasHan = HAN.test(text);
  const unknown: Stretch[] = [];
  for (const token of tokens(text, covered)) {
    const word = text.slice(token.start, token.end);
    const isStart = !hasHan && isSentenceStart(text, token.start);
    if (isKnown(word, isStart) && isPlainlyWritten(word, asWritten(token))) continue;
    const last = unknown.at(-1);
    if (last !== undefined && isSameName(text, last, token)) last.end = token.end;
    else unknown.push(token);
  }
  return unknown;
}

/** The words of a text that are not written in Han characters, less what is covered. */
export function tokens(text: string, covered: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const match of text.matchAll(TOKEN)) {
    for (const part of withoutHan(match[0], match.index)) {
      let start = part.start;
      for (const cover of covered) {
        if (cover.end <= start || cover.start >= part.end) continue;
        if (cover.start > start) found.push({ start, end: cover.start });
        start = Math.max(start, cover.end);
      }
      if (start < part.end) found.push({ start, end: part.end });
    }
  }
  return found.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

function withoutHan(token: string, offset: number): Stretch[] {
  if (!HAN.test(token)) return [{ start: offset, end: offset + token.length }];
  return [...token.matchAll(/[^\p{Script=Han}]+/gu)].map((match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
}

/** A known word under accents or in letters of another script is not that word, and could carry a mark. */
function isPlainlyWritten(word: string, written: string): boolean {
  if (/^[\x20-\x7e\u2018\u2019]*$/.test(written)) return true;
  if (!/[\p{L}]/u.test(written) || !/^[\x20-\x7e]*$/.test(word)) return true;
  const stem = written.toLowerCase().replace(/['’]s$/, "");
  return englishWords().accented.has(stem);
}

function isKnown(written: string, isStart: boolean): boolean {
  const word = written.replace(/^['&]+|['&+#]+$/g, "");
  if (word.length <= 1 && /^[\x20-\x7e]*$/.test(word)) return true;
  if (NUMBER.test(word) || isKnownAcronym(written) || isKnownAcronym(word)) return true;
  if (isOpenSourceTerm(word)) return true;
  const lower = word.toLowerCase();
  if (CONTRACTED.test(lower)) return isKnownContraction(word, isStart);
  if (!/^[a-z]+$/.test(lower)) return false;
  if (word === lower) return isKnownWord(lower);
  if (/^[A-Z][a-z]+$/.test(word)) return isKnownCapitalised(lower, isStart);
  if (word === word.toUpperCase()) return englishWords().frequent.has(lower) || mayStandCapitalised(lower);
  return /^[A-Z]{2,}s$/.test(word) && isKnownAcronym(word.slice(0, -1));
}

function isKnownContraction(word: string, isStart: boolean): boolean {
  const stem = word.replace(/n't$/i, "").replace(/'[a-z]*$/i, "");
  // Whose it is at the start of a sentence is a person's or a company's name, unless it is "What's" or "Team's".
  if (/^[A-Z][a-z]+'s$/.test(word)) {
    const lower = stem.toLowerCase();
    return mayStandCapitalised(lower) || (isStart && PRONOUN.test(lower));
  }
  return /^(?:ca|wo|sha|ai|o)$/i.test(stem) || isKnown(stem, isStart);
}

/** A capital at the start of a sentence is grammar; anywhere else it is a name until the trade says otherwise. */
function isKnownCapitalised(lower: string, isStart: boolean): boolean {
  if (mayStandCapitalised(lower)) return true;
  if (!isStart) return false;
  const { common, familiar } = englishWords();
  return common.has(lower) || isTradeTerm(lower) || (INFLECTED.test(lower) && familiar.has(lower));
}

/** Whether a capital at this place is grammar: it begins a sentence, a line or an item of a list. */
export function isSentenceStart(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  if (start <= 12 && !/[\p{L}\p{N}]/u.test(before)) return true;
  return /(?:[.!?:;|•\n]|^\s*[-*+])["'()[\]*_\s#>-]*$/u.test(before);
}

function isSameName(text: string, last: Stretch, token: Stretch): boolean {
  return (
    /^[ -]$/.test(text.slice(last.end, token.start)) &&
    /^\p{Lu}/u.test(text.slice(last.start)) &&
    /^\p{Lu}/u.test(text.slice(token.start))
  );
}
