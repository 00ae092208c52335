import { savePracticeInput } from "@rungs/shared/inputs/practice";

import { query } from "#web/platform/graphql.server.ts";

import { asInput } from "../as-input.ts";
import { answerDraftForm, toCheckedDraft } from "../drafts/draft-form.server.ts";
import {
  DELETE_PRACTICE,
  PRACTICE_DRAFT,
  type PracticeDraft,
  SAVE_PRACTICE,
} from "./practices.operations.ts";
import { readPractice } from "./practice-values.ts";

/** The account of that id, else the page that says that there is none. */
export async function requirePractice(request: Request, id: string): Promise<PracticeDraft> {
  const { practiceDraft } = await query(request, PRACTICE_DRAFT, { id });
  if (!practiceDraft) throw new Response(null, { status: 404 });
  return practiceDraft;
}

/** Saves or deletes the account as its form asks. */
export async function answerPracticeForm(request: Request, id: string) {
  const { language } = await requirePractice(request, id);
  return answerDraftForm(request, "PRACTICE", id, {
    listPath: "/workspace/practices",
    read: readPractice,
    check: (values, draft) => {
      const sinceYear = values.sinceYear === "" ? null : Number(values.sinceYear);
      const result = savePracticeInput.safeParse({ ...values, sinceYear, ...draft, language });
      return toCheckedDraft(result, (field) => (field === "sinceYear" ? "year" : undefined));
    },
    write: async (input) => (await query(request, SAVE_PRACTICE, { input: asInput(input) })).savePractice,
    remove: async () => (await query(request, DELETE_PRACTICE, { input: { draftId: id } })).deletePractice,
  });
}
