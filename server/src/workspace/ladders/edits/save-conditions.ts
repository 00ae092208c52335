import type { SaveConditionsValues } from "@rungs/shared/inputs/ladder-edits";

import type { LadderEdit } from "./ladder-edit.ts";
import { editLines, everythingIn, linesAsText, textIn } from "../../drafts/text-in-language.ts";

/** Writes what holds for the role at every level. */
export const saveConditions: LadderEdit<SaveConditionsValues> = {
  touched: (ladder, { language }) => ({
    conditions: linesAsText(ladder.conditions.map(({ text }) => ({ text: textIn(text, language) }))),
    ...everythingIn(ladder.conditions),
  }),
  wanted: ({ conditions }) => ({ conditions: linesAsText(conditions) }),
  apply: (ladder, { language, conditions }, newId) => ({
    ...ladder,
    conditions: editLines(ladder.conditions, conditions, language, (text) => ({ id: newId(), text })),
  }),
};
