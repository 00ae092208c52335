import { simplified } from "#server/anonymity/titles/simplified.ts";

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const HAN_RUNS = /(\p{Script=Han}+)/u;

/**
 * A text as the search index spells it: words between single spaces, in lower case. PostgreSQL finds no words in
 * Chinese, so a run of Han characters is written as its pairs and its characters: whatever word somebody looks
 * for, in whatever way a dictionary would cut the text, its pairs are there (ADR 0014 has the numbers).
 */
export function indexText(text: string): string {
  return runsOf(text)
    .flatMap((run) => (isHan(run) ? [...pairsOf(run), ...run] : [run]))
    .join(" ");
}

/** The words of a text in lower case and simplified characters, without what stands between; a run of Han is one. */
export function runsOf(text: string): string[] {
  const words = simplified(text.normalize("NFKC").toLowerCase()).match(WORD) ?? [];
  return words.flatMap((word) => word.split(HAN_RUNS).filter(Boolean));
}

/** Whether a word is written in Han characters. */
export function isHan(word: string): boolean {
  return HAN_RUNS.test(word);
}

/** Each two neighbouring characters of a word. */
export function pairsOf(word: string): string[] {
  const characters = [...word];
  return characters.slice(1).map((character, place) => `${characters[place]}${character}`);
}
