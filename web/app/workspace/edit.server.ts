import type { SubmissionResult } from "@conform-to/react";
import { data } from "react-router";

import { query } from "#web/platform/graphql.server.ts";

import { type Draft, DRAFT_PAGE } from "./draft.operations.ts";
import type { EditAnswer, EditProblem } from "./edit-answer.ts";
import type { EditOutcome } from "./edits.operations.ts";
import { textField } from "./form-lines.ts";

/** The draft, or the page that says there is none. */
export async function requireDraft(request: Request, id: string): Promise<Draft> {
  const { ladderDraft } = await query(request, DRAFT_PAGE, { id });
  if (!ladderDraft) throw new Response(null, { status: 404 });
  return ladderDraft;
}

/** The draft where this person may write it, else the page that says why not. */
export async function requireEditableDraft(request: Request, id: string): Promise<Draft> {
  const draft = await requireDraft(request, id);
  if (!draft.viewerCanEdit) throw new Response(null, { status: 403 });
  return draft;
}

/** The form of an edit as its schema wants it: with the draft's id from the address, without the word for the act. */
export async function readEdit(request: Request, ladderDraftId: string) {
  const form = await request.formData();
  const intent = textField(form, "intent");
  form.delete("intent");
  form.set("ladderDraftId", ladderDraftId);
  return { intent, form };
}

/** Why nothing was written, or null where the edit is in. */
export function editProblem(outcome: EditOutcome): EditProblem | null {
  switch (outcome.__typename) {
    case "LadderEdited":
      return null;
    case "EditConflict":
      return { kind: "conflict", version: outcome.ladderDraft.version, fields: outcome.fields };
    case "LadderNotFound":
      return { kind: "notFound" };
    case "LadderTooLarge":
      return { kind: "tooLarge" };
  }
}

type Refusable = {
  reply: (options?: { formErrors?: string[] }) => SubmissionResult<string[]>;
};

/** What an action returns for an edit that was not written: the form as it was sent, and what stands in its way. */
export function refuseEdit(form: FormData, submission: Refusable, problem: EditProblem | null = null) {
  const answer: EditAnswer = {
    result: problem ? submission.reply({ formErrors: [problem.kind] }) : submission.reply(),
    problem,
    version: Number(form.get("version")) || null,
  };
  return data(answer, { status: statusOf(problem) });
}

/** The status under which a problem is answered. */
export function statusOf(problem: EditProblem | null): number {
  if (problem?.kind === "conflict") return 409;
  return problem?.kind === "notFound" ? 404 : 400;
}
