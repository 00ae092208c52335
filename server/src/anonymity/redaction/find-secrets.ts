import { buildSearch } from "./aho-corasick.ts";
import { compileReadAs } from "./find-read-as.ts";
import { isSentenceStart, type Stretch } from "./find-unknown-words.ts";
import type { FoundSecret } from "./found-secret.ts";
import { type InnerGaps, innerGaps } from "./inner-gaps.ts";
import { isKnownWord } from "./is-known-word.ts";
import type { NormalisedText } from "./normalise.ts";
import { secretPatterns, type SecretPattern } from "./secret-patterns.ts";
import type { PrivateWords } from "./secret.ts";
import { isNameTag, segmentHan } from "./segment-han.ts";
import { squeeze } from "./squeeze.ts";
import { isWordBreak } from "./word-breaks.ts";

const PLURAL = /^(?:'s|s'|es|s)/i;
const LEADING_RANK_WORD = /(?:level|grade|band|tier|step)\s+$/i;
/** From this length on a name is looked for inside longer words that no list knows, such as a team's name. */
const GLUED_LENGTH = 3;
/** From this length on what is no name is told apart inside them too, and a name even where it is spaced out. */
const DISTINCTIVE_LENGTH = 5;

/**
 * Prepares the search for an organisation's private words, in time linear in a text's length: what lies within a longer
 * find that says no less is not judged, so that words made of one another do not multiply.
 */
export function compileSecrets(words: PrivateWords): (text: NormalisedText) => FoundSecret[] {
  const patterns = secretPatterns(words);
  const search = buildSearch(patterns.map(({ squeezed }) => squeezed));
  const findReadAs = compileReadAs(patterns);
  return (text) => {
    const squeezed = squeeze(text);
    let gaps: InnerGaps | undefined;
    const found: FoundSecret[] = [];
    let strongest: FoundSecret | null = null;
    let asked: FoundSecret | null = null;
    search(squeezed.lower, (index, to) => {
      const pattern = patterns[index] as SecretPattern;
      const from = to - pattern.squeezed.length;
      const start = squeezed.positions[from] as number;
      const end = (squeezed.positions[to - 1] as number) + 1;
      if (strongest !== null && strongest.start <= start && end <= strongest.end) return true;
      gaps ??= innerGaps(text, squeezed);
      const one = judge(text, gaps, { from, to, start, end }, pattern);
      if (one === null) return false;
      if (one.certain) {
        found.push(one);
        if (pattern.category !== "OWN_SECRET") return false;
        strongest = one;
        return true;
      }
      if (asked === null || one.start < asked.start || asked.end < one.end) found.push(one);
      asked = one;
      return false;
    });
    return [...found, ...findReadAs(text.text)];
  };
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

/** A hit, by its place in the squeezed text and in the normalised one. */
interface Place extends Stretch {
  from: number;
  to: number;
}

function judge(
  text: NormalisedText,
  gaps: InnerGaps,
  place: Place,
  pattern: SecretPattern,
): FoundSecret | null {
  const { start, end } = place;
  if (!gapsBelong(gaps, place, pattern)) return null;
  if (pattern.capitalsOnly && gaps.smalls(place.from, place.to) > 0) return null;

  const plural = pluralEnd(text.text, end);
  const bounded = isWordBreak(text.text, start) && (isWordBreak(text.text, end) || plural > end);
  if (!bounded) return judgeGlued(text, gaps, place, pattern);
  if (pattern.category === "LEVEL_CODE") return judgeCode(text.text, start, end, pattern);
  return {
    start,
    end: Math.max(end, plural),
    pattern,
    certain: pattern.ambiguous
      ? isSpelledAsName(text.text, start, end, pattern) || isJoinedName(gaps, place, pattern)
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
function gapsBelong(gaps: InnerGaps, { from, to }: Place, pattern: SecretPattern): boolean {
  if (gaps.foreign(from, to) > 0) return false;
  if (!isLoose(gaps, from, to, pattern.breaks)) return true;
  const count = gaps.count(from, to);
  if (count === to - from - 1 && count > 1) return true;
  // "to get her" is no one's name; "Ac me" is, because "ac" and "me" are not both words.
  return !gaps.areWords(from, to);
}

/** Whether words are told apart there at a place where the name has no break. */
function isLoose(gaps: InnerGaps, from: number, to: number, breaks: readonly number[]): boolean {
  const loose = gaps.loose(from, to);
  if (loose === 0 || loose > breaks.length) return loose > 0;
  let atBreaks = 0;
  for (const offset of breaks) if (gaps.isLoose(from + offset)) atBreaks += 1;
  return loose > atBreaks;
}

/** A name inside a longer word that no list knows, such as a team's name made from it: all of it goes. */
function judgeGlued(
  text: NormalisedText,
  gaps: InnerGaps,
  place: Place,
  pattern: SecretPattern,
): FoundSecret | null {
  const { start, end } = place;
  if (!mayBeGlued(pattern, end - start) && !isJoinedPart(text.text, gaps, place, pattern)) return null;
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
function isJoinedPart(text: string, gaps: InnerGaps, place: Place, pattern: SecretPattern): boolean {
  if (pattern.category !== "OWN_SECRET" || pattern.replaceBy === "INTERNAL_TITLE") return false;
  if (pattern.squeezed.length < DISTINCTIVE_LENGTH || gaps.spaced(place.from, place.to) > 0) return false;
  return (
    isJoinedName(gaps, place, pattern) && (isWordBreak(text, place.start) || isWordBreak(text, place.end))
  );
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
function isSpelledAsName(text: string, start: number, end: number, { replaceBy }: SecretPattern): boolean {
  if (/[#@]/.test(text[start - 1] ?? "")) return true;
  // "Program managers meet." speaks of some; "Program Managers meet." and "our Program managers" may mean the title.
  if (replaceBy === "INTERNAL_TITLE" && isSentenceStart(text, start))
    return /.\p{Lu}/u.test(text.slice(start, end));
  const surface = text.slice(start, Math.min(end, start + 3));
  if (surface.length > 2) return /^\p{Lu}/u.test(surface);
  return /\p{Lu}/u.test(surface) && surface === surface.toUpperCase();
}

/**
 * Several words of a name that stand together as nobody writes the words alone: glued, or joined by a hyphen, a dot or
 * another sign. Only their lower-case form with plain spaces may be the everyday words.
 */
function isJoinedName(gaps: InnerGaps, { from, to }: Place, pattern: SecretPattern): boolean {
  const { squeezed, breaks, replaceBy, capitalsOnly } = pattern;
  if (breaks.length === 0 || squeezed.length <= 2 || capitalsOnly) return false;
  // A title of everyday words is also written "open-source lead" by those who do not mean it.
  if (replaceBy === "INTERNAL_TITLE" && gaps.spaced(from, to) > 0) return false;
  if (gaps.capitals(from, to) > 0) return true;
  const count = gaps.count(from, to);
  // "outsource" is everybody's word, also where a name is "Out Source".
  if (count === 0) return !isKnownWord(squeezed);
  return count !== breaks.length || gaps.joined(from, to) > 0;
}
