import { LanguageMark, pickText } from "#web/design/localized-text.tsx";
import { findLocale } from "#web/platform/locale.ts";
import { useTranslation } from "react-i18next";

import styles from "./marked-text.module.css";

type Marked = { language: string; segments: readonly { text: string; isMarked: boolean }[] };

/** A text in the reader's language where there is one, with what was looked for marked; another language is named. */
export function MarkedText({ text, quiet = false }: { text: readonly Marked[]; quiet?: boolean }) {
  const { i18n } = useTranslation();
  const version = pickText(text, i18n.language);
  if (!version) return null;
  const isForeign = findLocale(version.language) !== i18n.language;
  return (
    <span lang={isForeign ? version.language : undefined}>
      {version.segments.map(({ text: piece, isMarked }, index) =>
        isMarked ? (
          <mark key={index} className={styles.mark}>
            {piece}
          </mark>
        ) : (
          piece
        ),
      )}
      {isForeign && !quiet ? <LanguageMark language={version.language} /> : null}
    </span>
  );
}
