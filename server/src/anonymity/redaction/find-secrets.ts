import { buildSearch } from "./aho-corasick.ts";
import { isKnownWord } from "./is-known-word.ts";
import type { NormalisedText } from "./normalise.ts";
import { secretPatterns, type SecretPattern } from "./secret-patterns.ts";
import { lengthReadAs, readingsOf } from "./pinyin.ts";
import type { PrivateWords } from "./secret.ts";
import { isNameTag, segmentHan } from "./segment-han.ts";
import { squeeze, type Squeezed } from "./squeeze.ts";
import { isWordBreak } from "./word-breaks.ts";

/** A private word found in a normalised text; `certain` is false where it may be the ordinary word. */
export interface FoundSecret {
  start: number;
  end: number;
  pattern: SecretPattern;
  certain: boolean;
}

/** Separators that may stand inside a name without making it two things. */
const INNER_GAP = /^[\s\-_.·*~'/|\\:]{1,4}$/;
const JOINT = /^(?:[-_.·*~'/|\\:]{1,2}|-\s{1,3})$/;
const PLURAL = /^(?:'s|s'|es|s)/i;
const LEADING_RANK_WORD = /(?:level|grade|band|tier|step)\s+$/i;
/** From this length on a name is looked for inside longer words that no list knows, such as a team's name. */
const GLUED_LENGTH = 3;
/** From this length on what is no name is told apart inside them too, and a name even where it is spaced out. */
const DISTINCTIVE_LENGTH = 5;

/** Prepares the search for an organisation's private words, in time linear in a text's length. */
export function compileSecrets(words: PrivateWords): (text: NormalisedText) => FoundSecret[] {
  const patterns = secretPatterns(words);
  const search = buildSearch(patterns.map(({ squeezed }) => squeezed));
  const read = byFirstLetter(patterns);
  return (text) => {
    const squeezed = squeeze(text);
    const found = search(squeezed.lower).flatMap((hit) => {
      const pattern = patterns[hit.pattern] as SecretPattern;
      return judge(text, squeezed, hit.end - pattern.squeezed.length, hit.end, pattern) ?? [];
    });
    return [...found, ...findReadAs(text.text, read)];
  };
}

/** Names in Latin letters that may be the sound of a Chinese one. */
function byFirstLetter(patterns: readonly SecretPattern[]): ReadonlyMap<string, readonly SecretPattern[]> {
  const names = patterns.filter(
    ({ squeezed, category, capitalsOnly }) =>
      category === "OWN_SECRET" && !capitalsOnly && /^[a-z]{4,24}$/.test(squeezed),
  );
  return new Map(
    [..."abcdefghijklmnopqrstuvwxyz"].map((letter) => [
      letter,
      names.filter(({ squeezed }) => squeezed.startsWith(letter)),
    ]),
  );
}

/** Finds Chinese characters that are read as a name; two that are an ordinary word only ask. */
function findReadAs(text: string, names: ReadonlyMap<string, readonly SecretPattern[]>): FoundSecret[] {
  const found: FoundSecret[] = [];
  if (![...names.values()].some((some) => some.length > 0)) return found;
  for (const run of text.matchAll(/\p{Script=Han}{2,}/gu)) {
    for (let start = run.index; start < run.index + run[0].length; start += 1) {
      const letters = new Set(readingsOf(text[start] as string).map((reading) => reading.charAt(0)));
      for (const letter of letters) {
        for (const pattern of names.get(letter) ?? []) {
          const length = lengthReadAs(pattern.squeezed, text, start);
          if (length < 2) continue;
          const end = start + length;
          found.push({ start, end, pattern, certain: length > 2 || !isOrdinaryThere(text, start, end) });
        }
      }
    }
  }
  return found;
}

/** "完美的" does not name a company called 美的: a word of the dictionary that crosses an edge takes the name apart. */
function isInsideHanWords(text: string, start: number, end: number): boolean {
  if (!/^\p{Script=Han}{2}$/u.test(text.slice(start, end))) return false;
  const from = Math.max(0, start - 5);
  return segmentHan(text.slice(from, end + 5)).some(({ start: first, end: last, tag }) => {
    const crosses = (edge: number) => from + first < edge && edge < from + last;
    return !isNameTag(tag) && crosses(start) !== crosses(end);
  });
}

/** Whether the dictionary sees a word of more than one character there that shares a character with the stretch. */
function isOrdinaryThere(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - 5);
  return segmentHan(text.slice(from, end + 5)).some(
    (word) =>
      word.word.length > 1 && !isNameTag(word.tag) && from + word.start < end && start < from + word.end,
  );
}

function judge(
  text: NormalisedText,
  squeezed: Squeezed,
  from: number,
  to: number,
  pattern: SecretPattern,
): FoundSecret | null {
  const start = squeezed.positions[from] as number;
  const end = (squeezed.positions[to - 1] as number) + 1;
  if (!gapsBelong(text, squeezed, from, to, pattern)) return null;
  const surface = text.text.slice(start, end);
  if (pattern.capitalsOnly && /\p{Ll}/u.test(surface)) return null;

  const plural = pluralEnd(text.text, end);
  const bounded = isWordBreak(text.text, start) && (isWordBreak(text.text, end) || plural > end);
  if (!bounded) return judgeGlued(text, start, end, pattern);
  if (pattern.category === "LEVEL_CODE") return judgeCode(text.text, start, end, pattern);
  return {
    start,
    end: Math.max(end, plural),
    pattern,
    certain: pattern.ambiguous
      ? isSpelledAsName(text.text, start, surface) || isJoinedName(surface, pattern)
      : !isInsideHanWords(text.text, start, end),
  };
}

/** A code that could be anything, such as "3", "A" or "Senior", counts only behind a word like "grade". */
function judgeCode(text: string, start: number, end: number, pattern: SecretPattern): FoundSecret | null {
  const rankWord = rankWordStart(text, start);
  const telling = /\d/.test(pattern.squeezed) ? !/^\d+$/.test(pattern.squeezed) : !pattern.ambiguous;
  const spelled = pattern.squeezed.length > 2 || /\p{Lu}/u.test(text.slice(start, end));
  if (rankWord === start && !(telling && spelled)) return null;
  return { start: rankWord, end, pattern, certain: true };
}

/** Whether the letters of a hit belong together: as in the name, all spaced out alike, or broken by a joint. */
function gapsBelong(
  text: NormalisedText,
  squeezed: Squeezed,
  from: number,
  to: number,
  pattern: SecretPattern,
): boolean {
  let gaps = 0;
  let loose = false;
  for (let index = from + 1; index < to; index += 1) {
    const before = (squeezed.positions[index - 1] as number) + 1;
    const at = squeezed.positions[index] as number;
    if (before === at) continue;
    gaps += 1;
    const gap = text.text.slice(before, at);
    if (!INNER_GAP.test(gap)) return false;
    if (!pattern.breaks.has(index - from) && !JOINT.test(gap) && !isHanPair(text.text, before, at))
      loose = true;
  }
  if (!loose) return true;
  if (gaps === to - from - 1 && gaps > 1) return true;
  const start = squeezed.positions[from] as number;
  const end = (squeezed.positions[to - 1] as number) + 1;
  // "to get her" is no one's name; "Ac me" is, because "ac" and "me" are not both words.
  return !text.lower
    .slice(start, end)
    .split(/[^\p{L}\p{N}&+]+/u)
    .every((piece) => isKnownWord(piece));
}

function isHanPair(text: string, before: number, at: number): boolean {
  return /\p{Script=Han}/u.test(text[before - 1] ?? "") && /\p{Script=Han}/u.test(text[at] ?? "");
}

/** A name inside a longer word that no list knows, such as a team's name made from it: all of it goes. */
function judgeGlued(
  text: NormalisedText,
  start: number,
  end: number,
  pattern: SecretPattern,
): FoundSecret | null {
  if (!mayBeGlued(pattern, end - start) && !isJoinedPart(text.text, start, end, pattern)) return null;
  const before = /[a-z0-9]*$/.exec(text.lower.slice(Math.max(0, start - 40), start))?.[0] ?? "";
  const after = /^[a-z0-9]*/.exec(text.lower.slice(end, end + 40))?.[0] ?? "";
  const whole = { start: start - before.length, end: end + after.length };
  if (isKnownWord(text.lower.slice(whole.start, whole.end))) return null;
  return { ...whole, pattern, certain: true };
}

/** A short or ordinary word counts only if it is a name and its letters stand together: "bar kit" holds no Ark. */
function mayBeGlued(
  { squeezed, ambiguous, capitalsOnly, category, replaceBy }: SecretPattern,
  length: number,
) {
  if (capitalsOnly) return false;
  if (!ambiguous && squeezed.length >= DISTINCTIVE_LENGTH) return true;
  const isName = category === "OWN_SECRET" && replaceBy !== "INTERNAL_TITLE";
  return isName && squeezed.length >= GLUED_LENGTH && length === squeezed.length;
}

/** "red-hatters": the joined words of a name, where only one end of it is glued to more letters. */
function isJoinedPart(text: string, start: number, end: number, pattern: SecretPattern): boolean {
  if (pattern.category !== "OWN_SECRET" || pattern.replaceBy === "INTERNAL_TITLE") return false;
  if (pattern.squeezed.length < DISTINCTIVE_LENGTH) return false;
  const surface = text.slice(start, end);
  if (/\s/.test(surface) || !isJoinedName(surface, pattern)) return false;
  return isWordBreak(text, start) || isWordBreak(text, end);
}

function pluralEnd(text: string, end: number): number {
  const plural = PLURAL.exec(text.slice(end, end + 2))?.[0];
  return plural !== undefined && isWordBreak(text, end + plural.length) ? end + plural.length : end;
}

function rankWordStart(text: string, start: number): number {
  const rankWord = LEADING_RANK_WORD.exec(text.slice(Math.max(0, start - 8), start))?.[0];
  return rankWord !== undefined && isWordBreak(text, start - rankWord.length)
    ? start - rankWord.length
    : start;
}

/** An ordinary word is the name when it is capitalised, shouted or stands as a tag, a handle or a domain. */
function isSpelledAsName(text: string, start: number, surface: string): boolean {
  if (/[#@]/.test(text[start - 1] ?? "")) return true;
  if (surface.length > 2) return /^\p{Lu}/u.test(surface);
  return /\p{Lu}/u.test(surface) && surface === surface.toUpperCase();
}

/**
 * Several words of a name that stand together as nobody writes the words alone: glued, or joined by a hyphen, a dot or
 * another sign. Only their lower-case form with plain spaces may be the everyday words.
 */
function isJoinedName(
  surface: string,
  { squeezed, breaks, replaceBy, capitalsOnly }: SecretPattern,
): boolean {
  if (breaks.size === 0 || squeezed.length <= 2 || capitalsOnly) return false;
  // A title of everyday words is also written "open-source lead" by those who do not mean it.
  if (replaceBy === "INTERNAL_TITLE" && /\s/.test(surface)) return false;
  if (/\p{Lu}/u.test(surface)) return true;
  const gaps = surface.match(/[^\p{L}\p{N}&+]+/gu) ?? [];
  // "outsource" is everybody's word, also where a name is "Out Source".
  if (gaps.length === 0) return !isKnownWord(squeezed);
  // A full stop or a colon that ends a sentence joins nothing.
  return gaps.length !== breaks.size || gaps.some((gap) => /[^\s.:,]/.test(gap) || /^[.:]$/.test(gap));
}
