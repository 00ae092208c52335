import { englishWords } from "./english-words.ts";
import { isTradeTerm } from "./known-terms.ts";

/** Whether a lower-case, unaccented word belongs to everyday English or to the trade. */
export function isKnownWord(lower: string): boolean {
  return englishWords().known.has(lower) || isTradeTerm(lower);
}
