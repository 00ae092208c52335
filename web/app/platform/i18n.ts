import { createInstance, type i18n, type ResourceKey } from "i18next";
import { initReactI18next } from "react-i18next";

import type { en } from "#web/locales/en.ts";
import type { Locale } from "#web/platform/locale.ts";

/** Texts of one language; a test holds the languages to the same keys. */
type Texts = Partial<Record<keyof typeof en, ResourceKey>>;

/** A translator for one language, ready at once. */
export function createI18n(locale: Locale, texts: Texts): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: locale,
    resources: { [locale]: texts },
    ns: Object.keys(texts),
    defaultNS: "common",
    fallbackLng: false,
    showSupportNotice: false,
    initAsync: false,
    // React escapes what it renders.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return instance;
}
