import type { SaveOverviewValues } from "@rungs/shared/inputs/ladder-edits";
import type { LocalizedText } from "@rungs/shared/ladder";

import type { LadderEdit } from "./ladder-edit.ts";
import { everythingIn, linesAsText, textIn, withTextIn } from "../../drafts/text-in-language.ts";

/** Writes the paragraphs that introduce the role; they are known by their place. */
export const saveOverview: LadderEdit<SaveOverviewValues> = {
  touched: (ladder, { language }) => ({
    overview: linesAsText(ladder.overview.map((paragraph) => ({ text: textIn(paragraph, language) }))),
    ...everythingIn(ladder.overview.map((text, place) => ({ id: String(place), text }))),
  }),
  wanted: ({ paragraphs }) => ({ overview: linesAsText(paragraphs) }),
  apply: (ladder, { language, paragraphs }) => ({
    ...ladder,
    overview: Array.from({ length: Math.max(paragraphs.length, ladder.overview.length) })
      .map((_, place) => withTextIn(ladder.overview[place] ?? null, language, paragraphs[place]?.text))
      .filter((paragraph): paragraph is LocalizedText => paragraph !== null),
  }),
};
