import type { IncomingMessage, ServerResponse } from "node:http";

import { toNodeHandler } from "better-auth/node";

import { CLIENT_ADDRESS_HEADER, type Auth } from "./create-auth.ts";

/** What of better-auth can be reached over http; everything else it could do does not exist. */
const ROUTES = new Set([
  "POST /auth/sign-in/email",
  "POST /auth/sign-out",
  "POST /auth/revoke-sessions",
  "GET /auth/list-sessions",
]);

const MAX_BODY_BYTES = 10_000;

export type NodeHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Serves `/auth/…`: sign-in, sign-out, sign-out everywhere and the list of one's sessions. */
export function createAuthHandler(
  auth: Auth,
  clientAddress: (request: IncomingMessage) => string | null,
): NodeHandler {
  const handle = toNodeHandler(auth.handler);
  return async (request, response) => {
    const path = (request.url ?? "").split("?")[0];
    if (!ROUTES.has(`${request.method} ${path}`)) return refuse(response, 404, "NOT_FOUND");
    const length = request.headers["content-length"];
    if (request.headers["transfer-encoding"] !== undefined) return refuse(response, 411, "LENGTH_REQUIRED");
    if (length !== undefined && Number(length) > MAX_BODY_BYTES) return refuse(response, 413, "TOO_LARGE");
    const address = clientAddress(request);
    delete request.headers[CLIENT_ADDRESS_HEADER];
    if (address !== null) request.headers[CLIENT_ADDRESS_HEADER] = address;
    await handle(request, response);
  };
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { "content-type": "application/json", connection: "close" });
  response.end(JSON.stringify({ code }));
}
