import { useTranslation } from "react-i18next";

import type { Localized } from "#web/design/localized-text.tsx";

/** A text in the language that is being written, or the empty string. */
export const textIn = (text: Localized | null, language: string) =>
  text?.find((version) => version.language === language)?.value ?? "";

/** A text to show: in the language that is being written, else in whichever it has. */
export const shownText = (text: Localized, language: string) =>
  textIn(text, language) || (text[0]?.value ?? "");

/** A text of a draft in the language that is being written, marked for the browser where the page is in another. */
export function DraftText({ text, language }: { text: Localized; language: string }) {
  const { i18n } = useTranslation();
  const own = text.find((version) => version.language === language) ?? text[0];
  if (!own) return null;
  return own.language === i18n.language ? <>{own.value}</> : <span lang={own.language}>{own.value}</span>;
}
