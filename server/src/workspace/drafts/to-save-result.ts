import type { DraftContent } from "@rungs/shared/draft";

import type { DraftEntity } from "./draft.entity.ts";
import type { EditResult } from "./edit-result.ts";
import { DraftConflict, DraftDeleted, DraftNotFound, DraftTooLarge } from "./save-draft.type.ts";
import { toConflictingFields } from "./to-conflicting-fields.ts";

/** What became of writing a draft, in the words of the graph; a kind says how it shows one that is written. */
export function toSaveResult<Content extends DraftContent, Saved>(
  result: EditResult<Content>,
  saved: (draft: DraftEntity<Content>) => Saved,
): Saved | DraftConflict | DraftNotFound | DraftTooLarge {
  if (result.ok) return saved(result.draft);
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
        code: "draft.edit-conflict",
        message: "Somebody else has changed this since you opened it. Nothing was written.",
        fields: toConflictingFields(result),
        version: result.draft.version,
      });
  }
}

/** What became of deleting a draft, in the words of the graph. */
export function toDeleteResult(draftId: string, isDeleted: boolean): DraftDeleted | DraftNotFound {
  return isDeleted ? Object.assign(new DraftDeleted(), { draftId }) : draftNotFound();
}

/** The one answer for a draft that does not exist and for one that is somebody else's. */
export function draftNotFound(): DraftNotFound {
  return Object.assign(new DraftNotFound(), {
    code: "draft.not-found",
    message: "There is no such draft.",
  });
}
