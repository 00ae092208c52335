import type { i18n } from "i18next";

import type { en } from "#web/locales/en.ts";
import { createI18n } from "#web/platform/i18n.ts";
import { isLocale, LOCALES } from "#web/platform/locale.ts";

type Namespace = keyof typeof en;

// Each file is a chunk of its own, asked for in the one language of the page.
const files = import.meta.env.SSR
  ? {}
  : import.meta.glob<object>("../locales/*/*.json", { import: "default" });

const loaded: Partial<Record<Namespace, object>> = {};
let translator: i18n | null = null;

/**
 * Waits for the texts that a page shows, so that the browser gets no others. A route awaits it before it is shown: by
 * then its texts are there, at the first page and after a click. On the server, which has them all, it does nothing.
 */
export async function needTexts(...namespaces: Namespace[]): Promise<void> {
  if (import.meta.env.SSR) return;
  const missing = namespaces.filter((namespace) => !loaded[namespace]);
  await Promise.all(
    missing.map(async (namespace) => {
      const texts = await files[`../locales/${pageLocale()}/${namespace}.json`]!();
      loaded[namespace] = texts;
      translator?.addResourceBundle(pageLocale(), namespace, texts);
    }),
  );
}

/** The browser's translator, of all texts that its pages need. */
export function createPageI18n(): i18n {
  translator = createI18n(pageLocale(), loaded);
  return translator;
}

function pageLocale() {
  const { lang } = document.documentElement;
  return isLocale(lang) ? lang : LOCALES[0];
}
