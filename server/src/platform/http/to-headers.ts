import type { IncomingMessage } from "node:http";

import { findClientAddress } from "./find-client-address.ts";

/**
 * Turns the headers of a request into the standard Headers. `X-Forwarded-For` is the one address we believe: whoever
 * reaches this server past the web cannot say that they are somebody else.
 */
export function toHeaders(request: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined) headers.append(name, one);
  }
  const address = findClientAddress(request);
  if (address === null) headers.delete("x-forwarded-for");
  else headers.set("x-forwarded-for", address);
  return headers;
}
