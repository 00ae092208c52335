import type { Office } from "@rungs/shared/office";

import { allow } from "#server/identity/policies.ts";
import type { Viewer } from "#server/identity/viewer.ts";

import type { EditResult } from "../drafts/edit-result.ts";
import { toSaveResult } from "../drafts/to-save-result.ts";
import type { OfficeDraftEntity } from "./office-draft.ts";
import type { OfficeDraft } from "./office-draft.type.ts";
import { OfficeSaved, type SaveOfficeResult } from "./save-office.type.ts";

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
  return toSaveResult(result, (draft) =>
    Object.assign(new OfficeSaved(), { officeDraft: toOfficeDraft(viewer, draft) }),
  );
}
