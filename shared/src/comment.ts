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

/** How a text begins: the title of what has none. */
export function titleOf(text: string): string {
  const characters = [...text.replace(/\s+/g, " ").trim()];
  return characters.length <= TITLE_CHARACTERS
    ? characters.join("")
    : `${characters.slice(0, TITLE_CHARACTERS - 2).join("")} …`;
}
