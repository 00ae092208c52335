import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

import type { Logger } from "pino";

import { describeError } from "#server/platform/log/describe-error.ts";

import { send, sendGraphqlError } from "./send.ts";

/** Answers requests to one path, or to everything below it where the path ends in a slash. */
export interface Route {
  path: string;
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

/** Builds the server of one process: these routes, `/healthz`, `/readyz`, and 404 for everything else. */
export function createHttpServer(log: Logger): {
  httpServer: Server;
  /** Opens the routes; before that, and from `close` on, the server says that it is not ready. */
  open: (routes: Route[], isReady: () => Promise<boolean>) => void;
  close: () => void;
} {
  let routes: Route[] = [];
  let isReady = () => Promise.resolve(false);
  const httpServer = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (request.destroyed && !request.complete) return;
      log.error({ error: describeError(error) }, "a request failed below GraphQL");
      sendGraphqlError(response, 500, { code: "INTERNAL", message: "Something went wrong." });
    });
  });
  // A caller may not hold a connection by sending slowly.
  httpServer.headersTimeout = 5_000;
  httpServer.requestTimeout = 20_000;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
    if (path === "/healthz") return send(response, 200, "ok\n", PLAIN);
    if (path === "/readyz") {
      const ready = await isReady().catch(() => false);
      return send(response, ready ? 200 : 503, ready ? "ready\n" : "not ready\n", PLAIN);
    }
    const route = routes.find(
      (known) => path === known.path || (known.path.endsWith("/") && path.startsWith(known.path)),
    );
    if (!route) return send(response, 404, "not found\n", PLAIN);
    return route.handle(request, response);
  }

  return {
    httpServer,
    open: (opened, readiness) => {
      routes = opened;
      isReady = readiness;
    },
    close: () => {
      isReady = () => Promise.resolve(false);
    },
  };
}

const PLAIN = { "content-type": "text/plain; charset=utf-8" };
