import type { CreatePracticeValues } from "@rungs/shared/inputs/practice";
import type { DataSource } from "typeorm";

import { beginDraft } from "../drafts/begin-draft.ts";
import type { Author } from "../require-author.ts";
import { PRACTICE_DRAFT, type PracticeDraftEntity } from "./practice-draft.ts";

/** Starts an empty account of a practice. */
export async function createPractice(
  workspace: DataSource,
  author: Author,
  { title, language, kind }: CreatePracticeValues,
): Promise<PracticeDraftEntity> {
  return beginDraft(workspace, PRACTICE_DRAFT, author, {
    title: [{ language, value: title }],
    language,
    kind,
    maturity: null,
    sinceYear: null,
    functions: [],
    problem: null,
    context: null,
    done: null,
    outcome: null,
    differently: null,
  });
}
