import { randomBytes } from "node:crypto";
import { PassThrough } from "node:stream";

import { createReadableStreamFromReadable } from "@react-router/node";
import { renderToPipeableStream } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { type EntryContext, ServerRouter } from "react-router";

import { getConfig } from "#web/platform/config.server.ts";
import { getI18n } from "#web/platform/i18n.server.ts";
import { describeFault, logFault } from "#web/platform/log.server.ts";
import { NonceContext } from "#web/platform/nonce.ts";
import { isWorkingPage } from "#web/platform/page-kind.ts";
import { setSecurityHeaders } from "#web/platform/security-headers.server.ts";

const RENDER_MILLISECONDS = 10_000;

/** Renders one page, whole, under a content security policy with a nonce of its own. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Promise<Response> {
  const nonce = randomBytes(18).toString("base64");
  const handles = context.staticHandlerContext.matches.map(
    ({ route }) => context.routeModules[route.id]?.handle,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  setSecurityHeaders(headers, {
    nonce,
    working: isWorkingPage(handles),
    secure: getConfig().origin.startsWith("https:"),
    development: import.meta.env.DEV,
  });

  return new Promise((resolve, reject) => {
    let failed = false;
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext value={nonce}>
        <I18nextProvider i18n={getI18n(request)}>
          <ServerRouter context={context} url={request.url} nonce={nonce} />
        </I18nextProvider>
      </NonceContext>,
      {
        nonce,
        onAllReady() {
          clearTimeout(timer);
          const body = new PassThrough();
          pipe(body);
          resolve(
            new Response(createReadableStreamFromReadable(body), { headers, status: failed ? 500 : status }),
          );
        },
        onShellError(error) {
          clearTimeout(timer);
          reject(error instanceof Error ? error : new Error(String(error)));
        },
        onError(error) {
          failed = true;
          logFault(describeFault(error));
        },
      },
    );
    const timer = setTimeout(abort, RENDER_MILLISECONDS);
  });
}

/** Logs a fault without the request's content; people who left early are no fault. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (!request.signal.aborted) logFault(describeFault(error));
}
