import { type SaveOfficeValues, saveOfficeInput } from "@rungs/shared/inputs/office";
import { data } from "react-router";
import type { z } from "zod";

import { query } from "#web/platform/graphql.server.ts";

import { asInput } from "../as-input.ts";
import { textField } from "../form-lines.ts";
import { OFFICE_DRAFT_PAGE, type OfficeDraft, SAVE_OFFICE } from "./office.operations.ts";
import { type OfficeValues, officeValues } from "./office-values.ts";

/** The profile where this person may write it, else the page that says why not. */
export async function requireEditableOffice(request: Request): Promise<OfficeDraft> {
  const { officeDraft } = await query(request, OFFICE_DRAFT_PAGE, {});
  if (!officeDraft) throw new Response(null, { status: 404 });
  if (!officeDraft.viewerCanEdit) throw new Response(null, { status: 403 });
  return officeDraft;
}

/** Something in a form that cannot be kept: where it stands, and the stable word for it. */
export interface OfficeFault {
  path: PropertyKey[];
  code: string;
}

/** What became of saving a part of the profile. */
export type OfficeOutcome =
  | { state: "saved"; before: number }
  | { state: "faults"; faults: OfficeFault[]; values: OfficeValues }
  /** Somebody saved in between: what they have now, what this form would have written, and what both have changed. */
  | { state: "conflict"; office: OfficeDraft; values: OfficeValues; differing: string[] };

/** Saves the profile with one part of it changed, for the version that the form was filled in for. */
export async function saveOfficePart(
  request: Request,
  form: FormData,
  change: (values: OfficeValues) => OfficeValues,
): Promise<OfficeOutcome> {
  const office = await requireEditableOffice(request);
  const values = change(officeValues(office));
  const version = Number(textField(form, "version"));
  const seenVersion = Number(textField(form, "seenVersion")) || null;
  const draft = { draftId: office.id, version, seenVersion, language: office.language };
  const input: SaveOfficeValues = { ...values, ...draft };
  const checked = saveOfficeInput.safeParse(input);
  if (!checked.success) return { state: "faults", faults: checked.error.issues.map(toFault), values };
  const { saveOffice } = await query(request, SAVE_OFFICE, { input: asInput(checked.data) });
  switch (saveOffice.__typename) {
    case "OfficeSaved":
      return { state: "saved", before: version };
    case "DraftConflict":
      return {
        state: "conflict",
        office: await requireEditableOffice(request),
        values,
        differing: saveOffice.fields.map(({ name }) => name),
      };
    case "DraftTooLarge":
      return { state: "faults", faults: [{ path: [], code: "tooLarge" }], values };
    case "DraftNotFound":
      throw new Response(null, { status: 404 });
  }
}

/** What an action returns for a form that was not saved. */
export function refuseOffice<Answer extends object>(
  outcome: Exclude<OfficeOutcome, { state: "saved" }>,
  answer: Answer,
) {
  return data({ ...answer, state: outcome.state }, { status: outcome.state === "conflict" ? 409 : 400 });
}

function toFault(issue: z.core.$ZodIssue): OfficeFault {
  if (issue.code === "custom") return { path: issue.path, code: String(issue.params?.["code"] ?? "invalid") };
  if (issue.code === "too_big") return { path: issue.path, code: `tooLong:${issue.maximum}` };
  if (issue.code === "too_small") return { path: issue.path, code: "required" };
  return {
    path: issue.path,
    code: issue.path.some((key) => key === "from" || key === "to") ? "month" : "invalid",
  };
}
