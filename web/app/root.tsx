import "./design/tokens.css";
import "./design/base.css";

import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Links, Outlet, Scripts, ScrollRestoration, useMatches, useRouteLoaderData } from "react-router";

import { ErrorPage } from "#web/design/error-page.tsx";
import { PageShell } from "#web/design/page-shell.tsx";
import { navigation } from "#web/navigation.ts";
import { queryOrNull } from "#web/platform/graphql.server.ts";
import { getLocale, getScheme } from "#web/platform/preferences.server.ts";
import { useNonce } from "#web/platform/nonce.ts";
import { isWorkingPage } from "#web/platform/page-kind.ts";
import { VIEWER } from "#web/platform/viewer.operations.ts";
import { needTexts } from "#web/platform/texts.ts";

import type { Route } from "./+types/root.ts";

await needTexts("common");

/** Reads who is looking, and how they like to look; a page does not fail because this is not known. */
export async function loader({ request }: Route.LoaderArgs) {
  const signedInBefore = request.headers.has("Cookie");
  const answer = signedInBefore ? await queryOrNull(request, VIEWER, {}) : null;
  const { pathname, search } = new URL(request.url);
  return {
    viewer: answer?.viewer ?? null,
    unseenNotices: answer?.unseenNotices ?? null,
    locale: getLocale(request),
    scheme: getScheme(request),
    path: `${pathname}${search}`,
  };
}

/** The document around every page, errors included. */
export function Layout({ children }: { children: ReactNode }) {
  const { t, i18n } = useTranslation();
  const nonce = useNonce();
  const data = useRouteLoaderData<typeof loader>("root");
  const working = isWorkingPage(useMatches().map(({ handle }) => handle));
  const viewer = data?.viewer ?? null;
  const unseenNotices = data?.unseenNotices ?? null;
  const scheme = data?.scheme ?? "auto";
  const path = data?.path ?? "/";
  const language = data?.locale ?? i18n.language;
  return (
    <html
      lang={language}
      data-scheme={scheme}
      data-mantine-color-scheme={scheme === "auto" ? undefined : scheme}
      suppressHydrationWarning
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={scheme === "auto" ? "light dark" : scheme} />
        <meta name="description" content={t("promise")} />
        <link rel="icon" href="/rungs.svg" type="image/svg+xml" />
        <script src="/page.js" nonce={nonce} defer suppressHydrationWarning />
        <Links nonce={nonce} />
      </head>
      <body>
        <PageShell
          footLinks={[
            { href: "/promise", label: t("promiseLink") },
            ...(viewer ? [{ href: "/skills", label: t("skillsLink") }] : []),
            ...(viewer?.isOperator ? [{ href: "/operator", label: t("operatorLink") }] : []),
          ]}
          places={navigation(t, viewer)}
          person={viewer ? viewer.name || viewer.email : null}
          notices={unseenNotices ? { path: "/notices", hasNew: unseenNotices === "SOME" } : null}
          language={language}
          path={path}
          search={{ path: "/search", hasBox: hasSearchBox(path, working, viewer !== null) }}
        >
          {children}
        </PageShell>
        {working ? (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        ) : null}
      </body>
    </html>
  );
}

/** Every page one reads has the box, but for that of the search itself and the doors for who is still outside. */
function hasSearchBox(path: string, isWorking: boolean, isInside: boolean): boolean {
  const { pathname } = new URL(path, "http://here");
  return pathname !== "/search" && (isInside || (!isWorking && pathname !== "/"));
}

export default function Root() {
  return <Outlet />;
}

export { ErrorPage as ErrorBoundary };
