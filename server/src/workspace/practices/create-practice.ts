import type { CreatePracticeValues } from "@rungs/shared/inputs/practice";
import type { PracticePart } from "@rungs/shared/vocabulary/practice";
import type { DataSource } from "typeorm";

import { beginDraft } from "../drafts/begin-draft.ts";
import type { Author } from "../require-author.ts";
import { PRACTICE_DRAFT, type PracticeDraftEntity } from "./practice-draft.ts";

/** Starts an account of a practice, empty but for the texts that are given. */
export async function createPractice(
  workspace: DataSource,
  author: Author,
  { title, language, kind }: CreatePracticeValues,
  texts: Partial<Record<PracticePart, string>> = {},
): Promise<PracticeDraftEntity> {
  const said = (part: PracticePart) => (texts[part] ? [{ language, value: texts[part] }] : null);
  return beginDraft(workspace, PRACTICE_DRAFT, author, {
    title: [{ language, value: title }],
    language,
    kind,
    maturity: null,
    sinceYear: null,
    functions: [],
    problem: said("problem"),
    context: said("context"),
    done: said("done"),
    outcome: said("outcome"),
    differently: said("differently"),
  });
}
