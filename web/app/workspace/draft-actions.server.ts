import {
  addDimensionInput,
  addLevelInput,
  addTrackInput,
  deleteLadderInput,
  moveDimensionInput,
  moveLevelInput,
  removeDimensionInput,
  removeLevelInput,
  removeTrackInput,
  restoreLadderInput,
} from "@rungs/shared/inputs/ladder-edits";
import type { TadaDocumentNode } from "gql.tada";
import { redirect } from "react-router";
import type { z } from "zod";

import { parseForm } from "#web/platform/form.server.ts";
import { query } from "#web/platform/graphql.server.ts";

import { asInput, type WithoutUndefined } from "./as-input.ts";
import { editProblem } from "./edit.server.ts";
import { textField } from "./form-lines.ts";
import type { EditProblem } from "./edit-answer.ts";
import {
  ADD_DIMENSION,
  ADD_LEVEL,
  ADD_TRACK,
  DELETE_LADDER,
  type EditOutcome,
  MOVE_DIMENSION,
  MOVE_LEVEL,
  REMOVE_DIMENSION,
  REMOVE_LEVEL,
  REMOVE_TRACK,
  RESTORE_LADDER,
} from "./edits.operations.ts";
import { draftPath } from "./paths.ts";

/** What one may do to a draft from its own page. */
export type DraftIntent =
  | "add-level"
  | "move-level"
  | "remove-level"
  | "add-dimension"
  | "move-dimension"
  | "remove-dimension"
  | "add-track"
  | "remove-track"
  | "restore";

export type DraftRefusal = {
  intent: DraftIntent;
  /** What is wrong with what was typed, by field. */
  errors: Record<string, string[] | null>;
  problem: EditProblem | null;
  /** What was sent, to be sent again. */
  fields: [string, string][];
};

type Act = (request: Request, form: FormData) => Promise<EditOutcome | { errors: DraftRefusal["errors"] }>;

function act<Schema extends z.ZodType, Field extends string>(
  schema: Schema,
  document: TadaDocumentNode<Record<Field, EditOutcome>, { input: WithoutUndefined<z.output<Schema>> }>,
  field: Field,
): Act {
  return async (request, form) => {
    const submission = parseForm(form, schema);
    if (submission.status !== "success") return { errors: submission.error ?? {} };
    const answer = await query(request, document, {
      input: asInput(submission.value),
    });
    return answer[field];
  };
}

const ACTS: Record<DraftIntent, Act> = {
  "add-level": act(addLevelInput, ADD_LEVEL, "addLevel"),
  "move-level": act(moveLevelInput, MOVE_LEVEL, "moveLevel"),
  "remove-level": act(removeLevelInput, REMOVE_LEVEL, "removeLevel"),
  "add-dimension": act(addDimensionInput, ADD_DIMENSION, "addDimension"),
  "move-dimension": act(moveDimensionInput, MOVE_DIMENSION, "moveDimension"),
  "remove-dimension": act(removeDimensionInput, REMOVE_DIMENSION, "removeDimension"),
  "add-track": act(addTrackInput, ADD_TRACK, "addTrack"),
  "remove-track": act(removeTrackInput, REMOVE_TRACK, "removeTrack"),
  restore: act(restoreLadderInput, RESTORE_LADDER, "restoreLadder"),
};

const isDraftIntent = (intent: string): intent is DraftIntent => Object.hasOwn(ACTS, intent);

/** Does one act on a draft: a redirect where it is done, otherwise what stands in its way. */
export async function actOnDraft(
  request: Request,
  ladderDraftId: string,
  intent: string,
  form: FormData,
): Promise<Response | DraftRefusal> {
  if (intent === "delete") return deleteDraft(request, ladderDraftId);
  if (!isDraftIntent(intent)) throw new Response(null, { status: 400 });
  const outcome = await ACTS[intent](request, form);
  const fields = [...form].filter((field): field is [string, string] => typeof field[1] === "string");
  if ("errors" in outcome) return { intent, errors: outcome.errors, problem: null, fields };
  const problem = editProblem(outcome);
  if (problem) return { intent, errors: {}, problem, fields };
  const version = outcome.__typename === "LadderEdited" ? outcome.ladderDraft.version : 0;
  return redirect(afterwards(ladderDraftId, intent, form, version));
}

function afterwards(id: string, intent: DraftIntent, form: FormData, version: number): string {
  const page = draftPath(id);
  switch (intent) {
    case "remove-level":
    case "remove-dimension":
    case "remove-track":
      return `${page}?removed=${intent.slice("remove-".length)}&undo=${version - 1}`;
    case "restore":
      return `${page}?restored=1`;
    case "add-track":
      return `${page}#tracks`;
    case "move-level":
      return `${page}?level=${textField(form, "levelId")}#matrix`;
    default:
      return `${page}#matrix`;
  }
}

async function deleteDraft(request: Request, ladderDraftId: string): Promise<Response> {
  const parsed = deleteLadderInput.safeParse({ ladderDraftId });
  if (!parsed.success) throw new Response(null, { status: 404 });
  const { deleteLadder } = await query(request, DELETE_LADDER, { input: parsed.data });
  if (deleteLadder.__typename === "LadderNotFound") throw new Response(null, { status: 404 });
  return redirect("/workspace?deleted=1");
}
