import type { Practice } from "@rungs/shared/practice";

import { allow } from "#server/identity/policies.ts";
import type { Viewer } from "#server/identity/viewer.ts";

import type { EditResult } from "../drafts/edit-result.ts";
import { toSaveResult } from "../drafts/to-save-result.ts";
import type { PracticeDraftEntity } from "./practice-draft.ts";
import type { PracticeDraft } from "./practice-draft.type.ts";
import { PracticeSaved, type SavePracticeResult } from "./save-practice.type.ts";

/** An account as its own organisation sees it, field by field. */
export function toPracticeDraft(viewer: Viewer | null, draft: PracticeDraftEntity): PracticeDraft {
  const { content } = draft;
  return {
    id: draft.id,
    version: draft.version,
    title: content.title,
    language: content.language,
    kind: content.kind,
    maturity: content.maturity,
    sinceYear: content.sinceYear,
    functions: content.functions,
    problem: content.problem,
    context: content.context,
    done: content.done,
    outcome: content.outcome,
    differently: content.differently,
    updatedAt: draft.updatedAt.toISOString(),
    viewerCanEdit: allow(viewer, "write", draft),
    viewerCanPublish: allow(viewer, "publish", draft),
  };
}

/** What became of writing an account, in the words of the graph. */
export function toSavePracticeResult(
  viewer: Viewer | null,
  result: EditResult<Practice>,
): typeof SavePracticeResult {
  return toSaveResult(result, (draft) =>
    Object.assign(new PracticeSaved(), { practiceDraft: toPracticeDraft(viewer, draft) }),
  );
}
