import type { IncomingMessage, ServerResponse } from "node:http";

import { isSameOrigin } from "./is-same-origin.ts";
import { readBody } from "./read-body.ts";
import { send, sendGraphqlError } from "./send.ts";
import { toHeaders } from "./to-headers.ts";

/** A handler in the manner of `fetch`. */
export type FetchHandler = (request: Request) => Promise<Response>;

const BODY_LIMIT = 100_000;

/** Hands one request to a fetch handler that knows it under `publicOrigin`, and its answer back. */
export async function handleFetch(
  handler: FetchHandler,
  publicOrigin: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const method = request.method ?? "GET";
  const isRead = method === "GET" || method === "HEAD";
  if (!isRead && !isSameOrigin(request, publicOrigin)) {
    const error = { code: "BAD_REQUEST", message: "This page may not ask." };
    return sendGraphqlError(response, 403, error, { connection: "close" });
  }
  const body = isRead ? null : await readBody(request, BODY_LIMIT);
  if (body === "too-large") {
    const error = { code: "BAD_REQUEST", message: `The body is larger than ${BODY_LIMIT} bytes.` };
    return sendGraphqlError(response, 413, error, { connection: "close" });
  }
  const headers = toHeaders(request);
  const answer = await handler(
    new Request(new URL(request.url ?? "/", publicOrigin), {
      method,
      headers,
      body: body && body.length > 0 ? new Uint8Array(body) : null,
    }),
  );
  const answerHeaders: Record<string, string | string[]> = Object.fromEntries(answer.headers);
  const cookies = answer.headers.getSetCookie();
  if (cookies.length > 0) answerHeaders["set-cookie"] = cookies;
  send(response, answer.status, Buffer.from(await answer.arrayBuffer()), answerHeaders);
}
