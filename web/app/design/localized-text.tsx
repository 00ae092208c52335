import { createContext, type ReactNode, useContext } from "react";
import { useTranslation } from "react-i18next";

import { findLocale } from "#web/platform/locale.ts";

import styles from "./localized-text.module.css";

export type Localized = readonly { language: string; value: string }[];

/** The version of a text that serves a reader of this language best: theirs, else the writer's own, which is first. */
export function pickText<Version extends { language: string }>(
  text: readonly Version[],
  language: string,
): Version | null {
  return (
    text.find((version) => version.language === language) ??
    text.find((version) => findLocale(version.language) === language) ??
    text[0] ??
    null
  );
}

const ToldLanguage = createContext<string | null>(null);

/** Texts of which the reader has been told already that they are in this language; they are not marked again. */
export function TextsIn({ language, children }: { language: string; children: ReactNode }) {
  return <ToldLanguage value={language}>{children}</ToldLanguage>;
}

/** A text in the reader's language, or marked as being in another one. */
export function LocalizedText({ text, quiet = false }: { text: Localized; quiet?: boolean }) {
  const { i18n } = useTranslation();
  const told = useContext(ToldLanguage);
  const version = pickText(text, i18n.language);
  if (!version) return null;
  if (findLocale(version.language) === i18n.language) return <>{version.value}</>;
  return (
    <span lang={version.language}>
      {version.value}
      {quiet || version.language === told ? null : <LanguageMark language={version.language} />}
    </span>
  );
}

/** Says in short that a text is in another language than the reader's. */
export function LanguageMark({ language }: { language: string }) {
  const { t, i18n } = useTranslation();
  const name = languageName(language, i18n.language);
  return (
    <>
      {" "}
      <abbr className={styles.mark} lang={i18n.language} title={t("writtenIn", { language: name })}>
        {language.split("-")[0]}
      </abbr>
    </>
  );
}

/** What a language is called in the reader's language. */
export function languageName(tag: string, readerLanguage: string): string {
  try {
    return new Intl.DisplayNames([readerLanguage], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
