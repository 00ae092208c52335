import { saveRoleInput, type SaveRoleValues } from "@rungs/shared/inputs/role";

import { query } from "#web/platform/graphql.server.ts";

import { asInput } from "../as-input.ts";
import { answerDraftForm, type CheckedDraft, toCheckedDraft } from "../drafts/draft-form.server.ts";
import type { WrittenDraft } from "../drafts/written-draft.ts";
import { readRole, type RoleValues } from "./role-values.ts";
import { DELETE_ROLE, ROLE_DRAFT_PAGE, type RoleDraft, SAVE_ROLE } from "./roles.operations.ts";

/** The role of that id, else the page that says that there is none. */
export async function requireRole(request: Request, id: string): Promise<RoleDraft> {
  const { roleDraft } = await query(request, ROLE_DRAFT_PAGE, { id });
  if (!roleDraft) throw new Response(null, { status: 404 });
  return roleDraft;
}

/** Saves or deletes the role as its form asks. */
export async function answerRoleForm(request: Request, id: string) {
  const { language } = await requireRole(request, id);
  return answerDraftForm(request, "ROLE", id, {
    listPath: "/workspace/roles",
    read: readRole,
    check: (values, draft) => check(values, { ...draft, language }),
    write: async (input) => (await query(request, SAVE_ROLE, { input: asInput(input) })).saveRole,
    remove: async () => (await query(request, DELETE_ROLE, { input: { draftId: id } })).deleteRole,
  });
}

type Saved = WrittenDraft & { language: string };

function check({ lowest, highest, ...values }: RoleValues, saved: Saved): CheckedDraft<SaveRoleValues> {
  if ((lowest === null) !== (highest === null)) {
    return { ok: false, faults: [{ field: "ranks", code: "both" }] };
  }
  const ranks = lowest !== null && highest !== null ? { min: lowest, max: highest } : null;
  const result = saveRoleInput.safeParse({ ...values, ...saved, ranks });
  return toCheckedDraft(result, (field) => (field === "ranks" ? "ranks" : undefined));
}
