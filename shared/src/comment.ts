import { z } from "zod";

import { languageTag, localizedName, localizedText } from "./ladder.ts";

/** What an organisation asks or answers under a published practice. */
export const comment = z.strictObject({
  /** How the text begins, for lists at home. */
  title: localizedName,
  language: languageTag,
  /** The public id of the practice's first version. */
  practiceId: z.uuid(),
  /** Whether it wrote the practice; said to readers. */
  byAuthor: z.boolean(),
  /** Everybody else is the same pseudonym within one thread, and never elsewhere. */
  pseudonym: z.uuid().nullable(),
  text: localizedText.nullable(),
});
export type Comment = z.infer<typeof comment>;

const TITLE_CHARACTERS = 80;

/** How a text begins, up to the end of a word: the title of what has none. */
export function titleOf(text: string): string {
  const characters = [...text.replace(/\s+/g, " ").trim()];
  if (characters.length <= TITLE_CHARACTERS) return characters.join("");
  // With the next character: where that is a space, the last word is whole.
  const beginning = characters.slice(0, TITLE_CHARACTERS - 1).join("");
  const whole = beginning.slice(0, beginning.lastIndexOf(" "));
  // Chinese has no spaces, and a word as long as a title is cut where it must be.
  const isWorded = [...whole].length >= TITLE_CHARACTERS / 2;
  return `${isWorded ? whole : characters.slice(0, TITLE_CHARACTERS - 2).join("")} …`;
}
