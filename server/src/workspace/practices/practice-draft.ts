import { type Practice, practice } from "@rungs/shared/practice";

import type { DraftType } from "../drafts/draft-type.ts";
import type { DraftEntity } from "../drafts/draft.entity.ts";

/** An account of something that an organisation tried. */
export const PRACTICE_DRAFT: DraftType<Practice> = { kind: "PRACTICE", schema: practice };

/** An account as its organisation is writing it. */
export type PracticeDraftEntity = DraftEntity<Practice>;
