import { saveRoleInput } from "@rungs/shared/inputs/role";
import type { z } from "zod";

import { query } from "#web/platform/graphql.server.ts";

import { asInput } from "../as-input.ts";
import { textField } from "../form-lines.ts";
import { readRole, type RoleValues } from "./role-values.ts";
import { ROLE_DRAFT_PAGE, type RoleDraft, SAVE_ROLE } from "./roles.operations.ts";

/** The role of that id, else the page that says that there is none. */
export async function requireRole(request: Request, id: string): Promise<RoleDraft> {
  const { roleDraft } = await query(request, ROLE_DRAFT_PAGE, { id });
  if (!roleDraft) throw new Response(null, { status: 404 });
  return roleDraft;
}

/** What became of saving a role: nothing that was typed is lost. */
export type SaveOutcome =
  | { state: "saved" }
  | { state: "faults"; faults: { field: string; code: string }[]; values: RoleValues; version: number }
  /** Somebody saved in between; `version` is theirs. */
  | { state: "conflict"; values: RoleValues; version: number };

/** Saves what a form says of a role, for the version that it was filled in for. */
export async function saveRole(request: Request, id: string, form: FormData): Promise<SaveOutcome> {
  const { language } = await requireRole(request, id);
  const values = readRole(form);
  const version = Number(textField(form, "version"));
  const { lowest, highest, ...rest } = values;
  if ((lowest === null) !== (highest === null)) {
    return { state: "faults", faults: [{ field: "ranks", code: "both" }], values, version };
  }
  const ranks = lowest !== null && highest !== null ? { min: lowest, max: highest } : null;
  const checked = saveRoleInput.safeParse({ ...rest, ranks, draftId: id, version, language });
  if (!checked.success) {
    return { state: "faults", faults: checked.error.issues.map(toFault), values, version };
  }
  const { saveRole: saved } = await query(request, SAVE_ROLE, { input: asInput(checked.data) });
  switch (saved.__typename) {
    case "RoleSaved":
      return { state: "saved" };
    case "RoleConflict":
      return { state: "conflict", values, version: (await requireRole(request, id)).version };
    case "RoleTooLarge":
      return { state: "faults", faults: [{ field: "", code: "tooLarge" }], values, version };
    case "RoleNotFound":
      throw new Response(null, { status: 404 });
  }
}

function toFault(issue: z.core.$ZodIssue): { field: string; code: string } {
  const field = String(issue.path[0] ?? "");
  if (field === "ranks") return { field, code: "ranks" };
  const isList = issue.path.length === 1 && issue.code === "too_big" && issue.origin === "array";
  if (isList) return { field, code: `tooMany:${issue.maximum}` };
  if (issue.code === "too_big") return { field, code: `tooLong:${issue.maximum}` };
  if (issue.code === "too_small") return { field, code: "required" };
  return { field, code: "invalid" };
}
