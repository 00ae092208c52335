import type { OutgoingHttpHeaders, ServerResponse } from "node:http";

/** What every answer says to a browser: keep nothing, guess nothing, load nothing. */
export const SAFE = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
};

/** Answers with a body; nothing is sent where the answer was already given. */
export function send(
  response: ServerResponse,
  status: number,
  body: string | Buffer,
  headers: OutgoingHttpHeaders = {},
): void {
  if (response.headersSent || response.destroyed) return;
  const length = Buffer.byteLength(body);
  response.writeHead(status, { ...SAFE, ...headers, "content-length": length }).end(body);
}

/** Answers with one GraphQL error in the shape that every caller of the API knows. */
export function sendGraphqlError(
  response: ServerResponse,
  status: number,
  error: { code: string; message: string },
  headers: OutgoingHttpHeaders = {},
): void {
  const body = JSON.stringify({ errors: [{ message: error.message, extensions: { code: error.code } }] });
  send(response, status, body, { "content-type": "application/json; charset=utf-8", ...headers });
}
