import type { Passage } from "./review.operations.ts";

/** One place where a finding stands, with a few words to either side. */
export type Occurrence = { place: Passage["place"]; lead: string; surface: string; rest: string };

const AROUND = 48;

/** The places of every finding, in reading order. */
export function occurrencesByFinding(passages: Passage[]): Map<string, Occurrence[]> {
  const found = new Map<string, Occurrence[]>();
  for (const { place, before } of passages) {
    const whole = before.map(({ text }) => text).join("");
    let at = 0;
    for (const { text, findingKey } of before) {
      const end = at + text.length;
      if (findingKey !== null) {
        const occurrence = {
          place,
          lead: lastWords(whole.slice(0, at)),
          surface: text,
          rest: firstWords(whole.slice(end)),
        };
        found.set(findingKey, [...(found.get(findingKey) ?? []), occurrence]);
      }
      at = end;
    }
  }
  return found;
}

/** The end of a text, cut between words where it has spaces. */
function lastWords(text: string): string {
  if (text.length <= AROUND) return text;
  const cut = text.slice(-AROUND);
  const space = cut.indexOf(" ");
  return `…${space < 0 || space > AROUND / 2 ? cut : cut.slice(space + 1)}`;
}

/** The beginning of a text, cut between words where it has spaces. */
function firstWords(text: string): string {
  if (text.length <= AROUND) return text;
  const cut = text.slice(0, AROUND);
  const space = cut.lastIndexOf(" ");
  return `${space < AROUND / 2 ? cut : cut.slice(0, space)}…`;
}
