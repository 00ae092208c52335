import type { LocalizedText } from "@rungs/shared/ladder";

/** Characters of a text that a list shows. */
const LEAD_CHARACTERS = 240;

/** The beginning of a text in each language, cut after a word: what a list shows of it. */
export function leadOf(text: LocalizedText): LocalizedText {
  return text.map(({ language, value }) => ({ language, value: cut(value.replace(/\s+/g, " ")) }));
}

function cut(value: string): string {
  const characters = [...value];
  if (characters.length <= LEAD_CHARACTERS) return value;
  const beginning = characters.slice(0, LEAD_CHARACTERS).join("");
  // Chinese has no spaces between words: there any place is as good as another.
  const lastSpace = beginning.lastIndexOf(" ");
  return `${lastSpace > LEAD_CHARACTERS / 2 ? beginning.slice(0, lastSpace) : beginning} …`;
}
