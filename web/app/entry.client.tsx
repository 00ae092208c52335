import { StrictMode, useLayoutEffect } from "react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { HydratedRouter } from "react-router/dom";

import { keepTyped } from "#web/platform/keep-typed.ts";
import { NonceContext } from "#web/platform/nonce.ts";
import { createPageI18n } from "#web/platform/texts.ts";

// The routes of the page came first, with their texts.
const i18n = createPageI18n();
const nonce = document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce;
const restoreTyped = keepTyped();

function Page() {
  useLayoutEffect(restoreTyped, []);
  return (
    <NonceContext value={nonce}>
      <I18nextProvider i18n={i18n}>
        <HydratedRouter />
      </I18nextProvider>
    </NonceContext>
  );
}

// Not as a transition, which pauses between text areas that were set back and what restores them.
hydrateRoot(
  document,
  <StrictMode>
    <Page />
  </StrictMode>,
);
