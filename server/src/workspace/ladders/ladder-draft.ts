import { type Ladder, ladder } from "@rungs/shared/ladder";

import type { DraftType } from "../drafts/draft-type.ts";
import type { DraftEntity } from "../drafts/draft.entity.ts";
import type { EditResult } from "../drafts/edit-result.ts";

/** Drafts that are ladders. */
export const LADDER_DRAFT: DraftType<Ladder> = { kind: "LADDER", schema: ladder };

/** A ladder as its organisation is writing it. */
export type LadderDraftEntity = DraftEntity<Ladder>;

/** What became of an edit of a ladder. */
export type LadderEditResult = EditResult<Ladder>;
