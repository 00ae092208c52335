import type { DraftKind } from "@rungs/shared/draft";
import { data, redirect } from "react-router";
import type { z } from "zod";

import { draftPathOf, reviewPath } from "#web/kinds/kind-paths.ts";

import { textField } from "../form-lines.ts";
import type { DraftFault } from "./draft-fault.ts";
import type { WrittenDraft } from "./written-draft.ts";

/** Why a draft was not saved: nothing that was typed is lost. */
export type DraftRefusal<Values> =
  | { state: "faults"; faults: DraftFault[]; values: Values; version: number }
  /** Somebody saved in between: `seenVersion` is theirs, and `differing` are the fields that both have changed. */
  | { state: "conflict"; values: Values; version: number; seenVersion: number; differing: string[] };

/** What the server says of writing a draft. */
type Written =
  | { __typename: "OfficeSaved" | "RoleSaved" | "PracticeSaved" | "CommentSaved" | "PostSaved" }
  | { __typename: "DraftConflict"; version: number; fields: readonly { name: string }[] }
  | { __typename: "DraftTooLarge" | "DraftNotFound" };

/** What would be sent of a form's values, or what is wrong with them. */
export type CheckedDraft<Input> = { ok: true; input: Input } | { ok: false; faults: DraftFault[] };

type DraftFormActs<Values, Input> = {
  /** The list that the draft stood in. */
  listPath: string;
  read: (form: FormData) => Values;
  check: (values: Values, draft: WrittenDraft) => CheckedDraft<Input>;
  write: (input: Input) => Promise<Written>;
  remove: () => Promise<{ __typename: "DraftDeleted" | "DraftNotFound" }>;
};

/** Answers a `DraftForm`: saves the draft for the version that it was filled in for, or deletes it. */
export async function answerDraftForm<Values, Input>(
  request: Request,
  kind: DraftKind,
  id: string,
  { listPath, read, check, write, remove }: DraftFormActs<Values, Input>,
) {
  const form = await request.formData();
  const intent = form.get("intent");
  if (intent === "delete") {
    if ((await remove()).__typename === "DraftNotFound") throw new Response(null, { status: 404 });
    return redirect(`${listPath}?deleted=1`);
  }
  const values = read(form);
  const version = Number(textField(form, "version"));
  const seenVersion = Number(textField(form, "seenVersion")) || null;
  const refuse = (faults: DraftFault[]) =>
    data<DraftRefusal<Values>>({ state: "faults", faults, values, version }, { status: 400 });
  const checked = check(values, { draftId: id, version, seenVersion });
  if (!checked.ok) return refuse(checked.faults);
  const written = await write(checked.input);
  switch (written.__typename) {
    case "DraftConflict":
      return data<DraftRefusal<Values>>(
        {
          state: "conflict",
          values,
          version,
          seenVersion: written.version,
          differing: written.fields.map(({ name }) => name),
        },
        { status: 409 },
      );
    case "DraftTooLarge":
      return refuse([{ field: "", code: "tooLarge" }]);
    case "DraftNotFound":
      throw new Response(null, { status: 404 });
    default:
      return redirect(intent === "review" ? reviewPath(id) : `${draftPathOf(kind, id)}?saved=1`);
  }
}

/** What a schema says of a draft; `codeOf` has the words that a kind has for its own faults. */
export function toCheckedDraft<Input>(
  result: z.ZodSafeParseResult<Input>,
  codeOf: (field: string) => string | undefined = () => undefined,
): CheckedDraft<Input> {
  if (result.success) return { ok: true, input: result.data };
  const faults = result.error.issues.map((issue) => {
    const field = String(issue.path[0] ?? "");
    return { field, code: codeOf(field) ?? faultCode(issue) };
  });
  return { ok: false, faults };
}

function faultCode(issue: z.core.$ZodIssue): string {
  const isList = issue.path.length === 1 && issue.code === "too_big" && issue.origin === "array";
  if (isList) return `tooMany:${issue.maximum}`;
  if (issue.code === "too_big") return `tooLong:${issue.maximum}`;
  return issue.code === "too_small" ? "required" : "invalid";
}
