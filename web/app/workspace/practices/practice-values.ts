import type { SavePracticeValues } from "@rungs/shared/inputs/practice";
import { OFFICE_FUNCTIONS } from "@rungs/shared/vocabulary/office";
import { MATURITIES, PRACTICE_KINDS } from "@rungs/shared/vocabulary/practice";

import { textIn } from "../draft-text.tsx";
import { textField } from "../form-lines.ts";
import type { PracticeDraft } from "./practices.operations.ts";

import type { WrittenDraft } from "../drafts/written-draft.ts";

/** What the form of an account holds; a year stands there as it was typed. */
export type PracticeValues = Omit<SavePracticeValues, keyof WrittenDraft | "language" | "sinceYear"> & {
  sinceYear: string;
};

/** The account as it stands, with its texts in its own language. */
export function practiceValues(draft: PracticeDraft): PracticeValues {
  const { language } = draft;
  return {
    title: textIn(draft.title, language),
    kind: draft.kind,
    maturity: draft.maturity,
    sinceYear: draft.sinceYear === null ? "" : String(draft.sinceYear),
    functions: [...draft.functions],
    problem: textIn(draft.problem, language),
    context: textIn(draft.context, language),
    done: textIn(draft.done, language),
    outcome: textIn(draft.outcome, language),
    differently: textIn(draft.differently, language),
  };
}

/** The account as a form sends it. */
export function readPractice(form: FormData): PracticeValues {
  // Browsers end the lines of a textarea with both characters.
  const text = (name: string) => textField(form, name).trim().replaceAll("\r\n", "\n");
  return {
    title: text("title"),
    kind: PRACTICE_KINDS.find((kind) => kind === text("kind")) ?? "OTHER",
    maturity: MATURITIES.find((maturity) => maturity === text("maturity")) ?? null,
    sinceYear: text("sinceYear"),
    functions: OFFICE_FUNCTIONS.filter((one) => form.getAll("functions").includes(one)),
    problem: text("problem"),
    context: text("context"),
    done: text("done"),
    outcome: text("outcome"),
    differently: text("differently"),
  };
}
