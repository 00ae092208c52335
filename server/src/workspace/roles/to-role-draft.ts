import type { Role } from "@rungs/shared/role";

import { allow } from "#server/identity/policies.ts";
import type { Viewer } from "#server/identity/viewer.ts";

import type { EditResult } from "../drafts/edit-result.ts";
import { toSaveResult } from "../drafts/to-save-result.ts";
import type { RoleDraftEntity } from "./role-draft.ts";
import type { RoleDraft } from "./role-draft.type.ts";
import { RoleSaved, type SaveRoleResult } from "./save-role.type.ts";

/** A role as its own organisation sees it, field by field. */
export function toRoleDraft(viewer: Viewer | null, draft: RoleDraftEntity): RoleDraft {
  const { content } = draft;
  return {
    id: draft.id,
    version: draft.version,
    title: content.title,
    language: content.language,
    internalTitle: content.internalTitle,
    jobClass: content.jobClass,
    externalTitles: content.externalTitles,
    roleFamily: content.roleFamily,
    jobFamily: content.jobFamily,
    occupations: content.occupations,
    ranks: content.ranks,
    duties: content.duties,
    externalShare: content.externalShare,
    newToOpenSource: content.newToOpenSource,
    nextSteps: content.nextSteps,
    summary: content.summary,
    updatedAt: draft.updatedAt.toISOString(),
    viewerCanEdit: allow(viewer, "write", draft),
    viewerCanPublish: allow(viewer, "publish", draft),
  };
}

/** What became of writing a role, in the words of the graph. */
export function toSaveRoleResult(viewer: Viewer | null, result: EditResult<Role>): typeof SaveRoleResult {
  return toSaveResult(result, (draft) =>
    Object.assign(new RoleSaved(), { roleDraft: toRoleDraft(viewer, draft) }),
  );
}
