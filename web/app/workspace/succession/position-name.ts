import type { LocalizedText } from "@rungs/shared/ladder";
import type { TFunction } from "i18next";

import { plainText } from "#web/ladder/format.ts";

type Named = {
  kind: string;
  title: LocalizedText;
  levelId: string | null;
  levelTitle: LocalizedText | null;
  internalTitle: string | null;
  isGone: boolean;
};

/** What a position is called: a level by its title, here or inside; a role by its own; a ladder as a whole. */
export function positionName(t: TFunction, position: Named, language: string): string {
  const { kind, title, levelId, levelTitle, internalTitle, isGone } = position;
  if (isGone) return t("teams:succession.gone");
  if (levelTitle) return plainText(levelTitle, language);
  if (levelId) return internalTitle ?? t("teams:succession.untitled");
  return kind === "LADDER" ? t("teams:succession.wholeLadder") : plainText(title, language);
}
