import { allow } from "#server/identity/policies.ts";
import type { Viewer } from "#server/identity/viewer.ts";

import type { LadderDraftEntity } from "./ladder-draft.ts";
import type { LadderDraft } from "./ladder-draft.type.ts";

/** A draft as its own organisation sees it, field by field. */
export function toLadderDraft(viewer: Viewer | null, draft: LadderDraftEntity): LadderDraft {
  const { content } = draft;
  return {
    id: draft.id,
    version: draft.version,
    title: content.title,
    language: content.language,
    strategy: content.strategy,
    strategyRationale: content.strategyRationale,
    roleFamily: content.roleFamily,
    individualContributor: content.individualContributor,
    mission: content.mission,
    overview: content.overview,
    tracks: content.tracks,
    dimensions: content.dimensions,
    levels: content.levels,
    expectations: content.expectations,
    notExpected: content.notExpected,
    conditions: content.conditions,
    updatedAt: draft.updatedAt.toISOString(),
    importReport: draft.importReport,
    viewerCanEdit: allow(viewer, "write", draft),
    viewerCanPublish: allow(viewer, "publish", draft),
  };
}
