import { isKnownWord } from "./is-known-word.ts";
import type { Stretch } from "./find-unknown-words.ts";

const BEFORE =
  /(?<![\p{L}\p{N}])(?<rank>(?:level|grade|band|tier|step) )?(?<prefix>[A-Z][A-Za-z]{0,7})[-_.]$/u;
const AFTER = /^[-_.](?<suffix>[A-Z][A-Za-z]{0,7})(?![\p{L}\p{N}])/u;

/** The whole of a level's code that has a company's letters joined to it, such as "KD-L3": one code, not two words. */
export function widenCode(text: string, { start, end }: Stretch): Stretch {
  const before = BEFORE.exec(text.slice(Math.max(0, start - 20), start));
  const after = AFTER.exec(text.slice(end, end + 10));
  return {
    start: isPart(before?.groups?.prefix) ? start - (before?.[0].length ?? 0) : start,
    end: isPart(after?.groups?.suffix) ? end + (after?.[0].length ?? 0) : end,
  };
}

/** "Senior-L3" is a grade and a code; "KD-L3" and "Zonk-L3" are codes of a company. */
function isPart(letters: string | undefined): boolean {
  if (letters === undefined) return false;
  return letters === letters.toUpperCase() || !isKnownWord(letters.toLowerCase());
}
