import type { DraftKind } from "@rungs/shared/draft";
import { useContext } from "react";
import { useTranslation } from "react-i18next";

import { ThingKind } from "./thing-kind.ts";

/** Translates the texts of the door, in which `{{thing}}` is what is being shared: a ladder, a practice … */
export function useWords(kind?: DraftKind) {
  const around = useContext(ThingKind);
  const { t, i18n } = useTranslation();
  const thing = t(`vocabulary:draftKind.${kind ?? around}`);
  const words = (key: never, options?: object) => t(key, { thing, ...options } as never);
  return { t: words as unknown as typeof t, i18n };
}
