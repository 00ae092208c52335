import { useTranslation } from "react-i18next";

import { ProblemNotice } from "#web/design/problem-notice.tsx";

/** Asks, before a message is sent, about the words that could tell who its author is. */
export function TellingNotice({ words }: { words: readonly string[] }) {
  const { t, i18n } = useTranslation();
  if (words.length === 0) return null;
  const list = new Intl.ListFormat(i18n.language, { type: "conjunction" }).format(
    words.map((word) => `“${word}”`),
  );
  return (
    <ProblemNotice tone="warning" title={t("introductions:telling.title")}>
      {t("introductions:telling.text", { words: list })}
    </ProblemNotice>
  );
}
