import type { DraftContent } from "@rungs/shared/draft";

import { DraftConflict, DraftNotFound, DraftTooLarge } from "./draft-problems.type.ts";
import type { EditResult } from "./edit-result.ts";
import { toConflictingFields } from "./to-conflicting-fields.ts";

/** Why a draft of any kind was not written, in the words of the graph. */
export function toDraftProblem<Content extends DraftContent>(
  result: Exclude<EditResult<Content>, { ok: true }>,
): DraftConflict | DraftNotFound | DraftTooLarge {
  switch (result.problem) {
    case "not-found":
      return draftNotFound();
    case "too-large":
      return Object.assign(new DraftTooLarge(), {
        code: "draft.too-large",
        message: "This would make the draft larger than it may be.",
      });
    case "conflict":
      return Object.assign(new DraftConflict(), {
        code: "draft.conflict",
        message: "Somebody else has changed this since you opened it. Nothing was written.",
        version: result.draft.version,
        fields: toConflictingFields(result),
      });
  }
}

/** The one answer for a draft that does not exist and for one that is somebody else's. */
export function draftNotFound(): DraftNotFound {
  return Object.assign(new DraftNotFound(), { code: "draft.not-found", message: "There is no such draft." });
}
