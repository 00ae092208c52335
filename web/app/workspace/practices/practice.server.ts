import { savePracticeInput } from "@rungs/shared/inputs/practice";
import type { z } from "zod";

import { query } from "#web/platform/graphql.server.ts";

import { asInput } from "../as-input.ts";
import { textField } from "../form-lines.ts";
import { PRACTICE_DRAFT, type PracticeDraft, SAVE_PRACTICE } from "./practices.operations.ts";
import { type PracticeValues, readPractice } from "./practice-values.ts";

/** The account of that id, else the page that says that there is none. */
export async function requirePractice(request: Request, id: string): Promise<PracticeDraft> {
  const { practiceDraft } = await query(request, PRACTICE_DRAFT, { id });
  if (!practiceDraft) throw new Response(null, { status: 404 });
  return practiceDraft;
}

/** What became of saving an account: nothing that was typed is lost. */
export type SaveOutcome =
  | { state: "saved" }
  | { state: "faults"; faults: { field: string; code: string }[]; values: PracticeValues; version: number }
  /** Somebody saved in between; `version` is theirs. */
  | { state: "conflict"; values: PracticeValues; version: number };

/** Saves what a form says of an account, for the version that it was filled in for. */
export async function savePractice(request: Request, id: string, form: FormData): Promise<SaveOutcome> {
  const { language } = await requirePractice(request, id);
  const values = readPractice(form);
  const version = Number(textField(form, "version"));
  const sinceYear = values.sinceYear === "" ? null : Number(values.sinceYear);
  const checked = savePracticeInput.safeParse({ ...values, sinceYear, draftId: id, version, language });
  if (!checked.success) {
    return { state: "faults", faults: checked.error.issues.map(toFault), values, version };
  }
  const { savePractice: saved } = await query(request, SAVE_PRACTICE, { input: asInput(checked.data) });
  switch (saved.__typename) {
    case "PracticeSaved":
      return { state: "saved" };
    case "PracticeConflict":
      return { state: "conflict", values, version: (await requirePractice(request, id)).version };
    case "PracticeTooLarge":
      return { state: "faults", faults: [{ field: "", code: "tooLarge" }], values, version };
    case "PracticeNotFound":
      throw new Response(null, { status: 404 });
  }
}

function toFault(issue: z.core.$ZodIssue): { field: string; code: string } {
  const field = String(issue.path[0] ?? "");
  if (field === "sinceYear") return { field, code: "year" };
  if (field === "functions" && issue.code === "too_big") return { field, code: `tooMany:${issue.maximum}` };
  if (issue.code === "too_big") return { field, code: `tooLong:${issue.maximum}` };
  if (issue.code === "too_small") return { field, code: "required" };
  return { field, code: "invalid" };
}
