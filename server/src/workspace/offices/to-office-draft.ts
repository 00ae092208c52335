import type { Office } from "@rungs/shared/office";

import { allow } from "#server/identity/policies.ts";
import type { Viewer } from "#server/identity/viewer.ts";

import type { EditResult } from "../drafts/edit-result.ts";
import { toConflictingFields } from "../drafts/to-conflicting-fields.ts";
import type { OfficeDraftEntity } from "./office-draft.ts";
import type { OfficeDraft } from "./office-draft.type.ts";
import {
  OfficeConflict,
  OfficeNotFound,
  OfficeSaved,
  type SaveOfficeResult,
  OfficeTooLarge,
} from "./save-office.type.ts";

/** A profile as its own organisation sees it, field by field. */
export function toOfficeDraft(viewer: Viewer | null, draft: OfficeDraftEntity): OfficeDraft {
  const { content } = draft;
  return {
    id: draft.id,
    version: draft.version,
    title: content.title,
    language: content.language,
    charter: content.charter,
    charterScopes: content.charterScopes,
    strategy: content.strategy,
    strategyRationale: content.strategyRationale,
    sponsor: content.sponsor,
    needs: content.needs,
    placements: content.placements,
    viewerCanEdit: allow(viewer, "write", draft),
    viewerCanPublish: allow(viewer, "publish", draft),
  };
}

/** What became of writing a profile, in the words of the graph. */
export function toSaveOfficeResult(
  viewer: Viewer | null,
  result: EditResult<Office>,
): typeof SaveOfficeResult {
  if (result.ok)
    return Object.assign(new OfficeSaved(), { officeDraft: toOfficeDraft(viewer, result.draft) });
  switch (result.problem) {
    case "not-found":
      return Object.assign(new OfficeNotFound(), {
        code: "office.not-found",
        message: "There is no such profile.",
      });
    case "too-large":
      return Object.assign(new OfficeTooLarge(), {
        code: "office.too-large",
        message: "This would make the profile larger than it may be.",
      });
    case "conflict":
      return Object.assign(new OfficeConflict(), {
        code: "office.edit-conflict",
        message: "Somebody else has changed this since you opened it. Nothing was written.",
        officeDraft: toOfficeDraft(viewer, result.draft),
        fields: toConflictingFields(result),
      });
  }
}
