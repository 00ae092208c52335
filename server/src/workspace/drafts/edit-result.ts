import type { DraftContent } from "@rungs/shared/draft";

import type { DraftEntity } from "./draft.entity.ts";

/** The texts of what an edit touches, by the name of the field: what two people compare when they collide. */
export type TouchedFields = Record<string, string>;

/** What became of an edit; of a conflict nothing is written, and both sides are given. */
export type EditResult<Content extends DraftContent> =
  | { ok: true; draft: DraftEntity<Content> }
  | { ok: false; problem: "not-found" }
  | { ok: false; problem: "too-large" }
  | {
      ok: false;
      problem: "conflict";
      draft: DraftEntity<Content>;
      yours: TouchedFields;
      theirs: TouchedFields;
    };
