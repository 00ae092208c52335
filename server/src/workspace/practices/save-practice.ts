import type { SavePracticeValues } from "@rungs/shared/inputs/practice";
import type { Practice } from "@rungs/shared/practice";
import { OFFICE_FUNCTIONS } from "@rungs/shared/vocabulary/office";
import type { DataSource } from "typeorm";

import type { EditResult } from "../drafts/edit-result.ts";
import { rewriteDraft } from "../drafts/rewrite-draft.ts";
import { withTextIn } from "../drafts/text-in-language.ts";
import type { Author } from "../require-author.ts";
import { PRACTICE_DRAFT } from "./practice-draft.ts";

/** Writes an account as a whole in one language; what it says in other languages stays. */
export async function savePractice(
  workspace: DataSource,
  author: Author,
  input: SavePracticeValues,
): Promise<EditResult<Practice>> {
  return rewriteDraft(workspace, PRACTICE_DRAFT, author, input, (content) => contentOf(content, input));
}

function contentOf(practice: Practice, input: SavePracticeValues): Practice {
  const { language } = input;
  return {
    title: withTextIn(practice.title, language, input.title) ?? practice.title,
    language: practice.language,
    kind: input.kind,
    maturity: input.maturity ?? null,
    sinceYear: input.sinceYear ?? null,
    // A set, whichever was ticked first: two people who tick the same do not differ.
    functions: OFFICE_FUNCTIONS.filter((one) => input.functions.includes(one)),
    problem: withTextIn(practice.problem, language, input.problem),
    context: withTextIn(practice.context, language, input.context),
    done: withTextIn(practice.done, language, input.done),
    outcome: withTextIn(practice.outcome, language, input.outcome),
    differently: withTextIn(practice.differently, language, input.differently),
  };
}
