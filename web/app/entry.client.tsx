import { startTransition, StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { HydratedRouter } from "react-router/dom";

import { createI18n } from "#web/platform/i18n.ts";
import { isLocale, LOCALES } from "#web/platform/locale.ts";
import { NonceContext } from "#web/platform/nonce.ts";

const load = {
  en: async () => (await import("#web/locales/en-working.ts")).enWorking,
  "zh-Hans": async () => (await import("#web/locales/zh-hans-working.ts")).zhHansWorking,
};

const { lang } = document.documentElement;
const locale = isLocale(lang) ? lang : LOCALES[0];
const i18n = createI18n(locale, await load[locale]());
const nonce = document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce;

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <NonceContext value={nonce}>
        <I18nextProvider i18n={i18n}>
          <HydratedRouter />
        </I18nextProvider>
      </NonceContext>
    </StrictMode>,
  );
});
