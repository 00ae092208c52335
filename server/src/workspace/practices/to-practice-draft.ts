import type { Practice } from "@rungs/shared/practice";

import { allow } from "#server/identity/policies.ts";
import type { Viewer } from "#server/identity/viewer.ts";

import type { EditResult } from "../drafts/edit-result.ts";
import { toConflictingFields } from "../drafts/to-conflicting-fields.ts";
import type { PracticeDraftEntity } from "./practice-draft.ts";
import type { PracticeDraft } from "./practice-draft.type.ts";
import {
  PracticeConflict,
  PracticeNotFound,
  PracticeSaved,
  PracticeTooLarge,
  type SavePracticeResult,
} from "./save-practice.type.ts";

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
  if (result.ok) {
    return Object.assign(new PracticeSaved(), { practiceDraft: toPracticeDraft(viewer, result.draft) });
  }
  switch (result.problem) {
    case "not-found":
      return practiceNotFound();
    case "too-large":
      return Object.assign(new PracticeTooLarge(), {
        code: "practice.too-large",
        message: "This would make the account larger than it may be.",
      });
    case "conflict":
      return Object.assign(new PracticeConflict(), {
        code: "practice.edit-conflict",
        message: "Somebody else has changed this since you opened it. Nothing was written.",
        practiceDraft: toPracticeDraft(viewer, result.draft),
        fields: toConflictingFields(result),
      });
  }
}

/** The answer for an account that is not there, or somebody else's. */
export function practiceNotFound(): PracticeNotFound {
  return Object.assign(new PracticeNotFound(), {
    code: "practice.not-found",
    message: "There is no such account.",
  });
}
