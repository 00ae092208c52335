import type { TFunction } from "i18next";

import { shownText } from "./draft-text.tsx";
import type { Draft, DraftLevel } from "./draft.operations.ts";

/** What a level is called on our own pages: its first title, else what it is called inside, else its place. */
export function levelName(
  t: TFunction,
  draft: Pick<Draft, "levels" | "language">,
  level: DraftLevel,
): string {
  const [title] = level.externalTitles;
  return (
    (title && shownText(title, draft.language)) ||
    level.internalTitle ||
    level.code ||
    t("workspace:level.unnamed", { count: draft.levels.indexOf(level) + 1 })
  );
}
