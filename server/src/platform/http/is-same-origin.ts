import type { IncomingMessage } from "node:http";

/**
 * Says whether a request may change something: it comes from no browser (our own web server, an API's caller), or
 * from a page of ours.
 */
export function isSameOrigin({ headers }: IncomingMessage, webOrigin: string | null): boolean {
  if (headers["sec-fetch-site"] === "cross-site") return false;
  return headers.origin === undefined || headers.origin === webOrigin;
}
