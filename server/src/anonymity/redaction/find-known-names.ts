import { buildSearch } from "./aho-corasick.ts";
import { englishWords } from "./english-words.ts";
import { isSentenceStart } from "./find-unknown-words.ts";
import { isKnownWord } from "./is-known-word.ts";
import { ALWAYS_NAMES, KNOWN_NAMES, type KnownNameKind } from "./known-names.ts";
import { normalise, type NormalisedText } from "./normalise.ts";
import { isNameTag, segmentHan } from "./segment-han.ts";
import { squeeze } from "./squeeze.ts";
import { isWordBreak, splitWords } from "./word-breaks.ts";

/** A name that many know, found in a normalised text. */
export interface FoundName {
  start: number;
  end: number;
  kind: KnownNameKind;
}

interface KnownName {
  squeezed: string;
  kind: KnownNameKind;
  /** Offsets in `squeezed` at which its words begin. */
  breaks: ReadonlySet<number>;
  /** It is an ordinary word too, or could be part of one: it counts only as the name is written. */
  isWord: boolean;
  isCapitals: boolean;
  isHan: boolean;
}

/** Everyday words that are only somebody's before "engineers" or "staff". */
const PEOPLE_OF = new Set(["apple", "visa", "uber", "stripe", "adobe", "intel", "meta", "orange", "shell"]);

const GAP = /^[\s\-_.'·]{1,3}$/;

let loaded: ((text: NormalisedText) => FoundName[]) | undefined;

/** Finds the names of companies, foundations, universities and projects that many know, wherever the text spells one. */
export function findKnownNames(text: NormalisedText): FoundName[] {
  loaded ??= compile();
  return loaded(text);
}

function compile(): (text: NormalisedText) => FoundName[] {
  const names = Object.entries(KNOWN_NAMES).flatMap(([kind, spellings]) =>
    spellings.map((spelling) => knownName(spelling, kind as KnownNameKind)),
  );
  const search = buildSearch(names.map(({ squeezed }) => squeezed));
  return (text) => {
    const { lower, positions } = squeeze(text);
    const found: FoundName[] = [];
    search(lower, (pattern, end) => {
      const name = names[pattern] as KnownName;
      const place = placeOf(text.text, positions, end - name.squeezed.length, end, name);
      if (place && isSpelledOut(text.text, place, name)) found.push({ ...place, kind: name.kind });
      return false;
    });
    return longestOnly(found);
  };
}

function knownName(spelling: string, kind: KnownNameKind): KnownName {
  const normalised = normalise(spelling);
  const { lower, positions } = squeeze(normalised);
  const breaks = new Set(
    positions.flatMap((position, index) => {
      const apart =
        index > 0 && (position - (positions[index - 1] ?? 0) > 1 || isWordBreak(normalised.text, position));
      return apart ? [index] : [];
    }),
  );
  const isHan = /\p{Script=Han}/u.test(spelling);
  return {
    squeezed: lower,
    kind,
    breaks,
    isWord:
      !isHan &&
      (lower.length <= 4 ||
        isKnownWord(lower) ||
        normalised.lower.split(/[^a-z]+/).every((word) => isKnownWord(word))),
    isCapitals: !isHan && lower.length <= 4 && spelling === spelling.toUpperCase(),
    isHan,
  };
}

function placeOf(
  text: string,
  positions: readonly number[],
  from: number,
  to: number,
  { breaks }: KnownName,
) {
  const start = positions[from] as number;
  let end = (positions[to - 1] as number) + 1;
  for (let index = from + 1; index < to; index += 1) {
    const gap = text.slice((positions[index - 1] as number) + 1, positions[index]);
    if (gap !== "" && !(breaks.has(index - from) && GAP.test(gap))) return null;
  }
  const possessive = /^(?:'s|s'|s)(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 3))?.[0] ?? "";
  if (!isWordBreak(text, start) || !(isWordBreak(text, end) || possessive !== "")) return null;
  end += possessive.length;
  return { start, end };
}

/** Whether the name stands there and not the word: by its capitals, or by where the words of a Chinese text end. */
function isSpelledOut(
  text: string,
  { start, end }: { start: number; end: number },
  name: KnownName,
): boolean {
  if (name.isHan) return !straddlesWord(text, start, end);
  if (ALWAYS_NAMES.has(name.squeezed) || isUsedAsName(text, start, end, name)) return true;
  const surface = text.slice(start, end).replace(/(?:'s|s'|s)$/, "");
  if (name.isCapitals) return /^[^a-z]+$/.test(surface);
  if (!name.isWord) return true;
  if (
    !/^\p{Lu}/u.test(surface) ||
    !splitWords(surface)
      .filter((word) => word.length > 3)
      .every((word) => /^[\p{Lu}\p{N}]/u.test(word))
  )
    return false;
  // "Target people who …" is a verb at its beginning; a rarer word is the name there too.
  return (
    /\W/.test(surface) || !isSentenceStart(text, start) || !englishWords().common.has(surface.toLowerCase())
  );
}

/** "Target engineers", "visa team", "Apple joined": what follows tells that the word is somebody. */
function isUsedAsName(text: string, start: number, end: number, { isCapitals, breaks }: KnownName): boolean {
  if (isCapitals || breaks.size > 0) return false;
  const after = text.slice(end, end + 16);
  if (/^\s(?:engineers?|employees?|alumni|staff|joined|acquired|hired)(?![A-Za-z])/.test(after)) {
    return (
      /^\p{Lu}/u.test(text.slice(start, start + 2)) || PEOPLE_OF.has(text.slice(start, end).toLowerCase())
    );
  }
  return /^visa team(?!s)/.test(text.slice(start, end + 6));
}

/** 小米 inside 大小米粒 is no company: a dictionary word that begins or ends within the name tells so. */
function straddlesWord(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - 6);
  return segmentHan(text.slice(from, end + 6)).some((word) => {
    const at = { start: from + word.start, end: from + word.end };
    const crosses = (edge: number) => at.start < edge && edge < at.end;
    return !isNameTag(word.tag) && (crosses(start) || crosses(end));
  });
}

function longestOnly(found: readonly FoundName[]): FoundName[] {
  const byLength = found.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: FoundName[] = [];
  for (const one of byLength) {
    if (!kept.some(({ start, end }) => one.start < end && start < one.end)) kept.push(one);
  }
  return kept;
}
