import type { Viewer } from "#server/identity/viewer.ts";

import { toConflictingFields } from "../drafts/to-conflicting-fields.ts";
import { EditConflict, LadderEdited, LadderNotFound, LadderTooLarge } from "./edit-ladder.type.ts";
import type { LadderEditResult } from "./ladder-draft.ts";
import { toLadderDraft } from "./to-ladder-draft.ts";

/** What became of an edit, in the words of the graph. */
export function toEditResult(
  viewer: Viewer | null,
  result: LadderEditResult,
): LadderEdited | EditConflict | LadderNotFound | LadderTooLarge {
  if (result.ok)
    return Object.assign(new LadderEdited(), { ladderDraft: toLadderDraft(viewer, result.draft) });
  switch (result.problem) {
    case "not-found":
      return ladderNotFound();
    case "too-large":
      return Object.assign(new LadderTooLarge(), {
        code: "ladder.too-large",
        message: "This would make the ladder larger than it may be.",
      });
    case "conflict":
      return Object.assign(new EditConflict(), {
        code: "ladder.edit-conflict",
        message: "Somebody else has changed this since you opened it. Nothing was written.",
        ladderDraft: toLadderDraft(viewer, result.draft),
        fields: toConflictingFields(result),
      });
  }
}

/** The one answer for a draft that does not exist and for one that is somebody else's. */
export function ladderNotFound(): LadderNotFound {
  return Object.assign(new LadderNotFound(), {
    code: "ladder.not-found",
    message: "There is no such ladder, or what you edit is no longer in it.",
  });
}
