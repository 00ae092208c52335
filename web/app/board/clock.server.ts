import { plainCookie, readCookie } from "#web/platform/preferences.server.ts";

import { readClock } from "./clocks.ts";

/** The reader's clock, in minutes before UTC: the one that the address names, else the one named before, else none. */
export function getClock(request: Request): number | null {
  const { searchParams } = new URL(request.url);
  return readClock(searchParams.get("clock") ?? readCookie(request, "clock"));
}

/** Keeps in the reader's browser, and nowhere else, the clock that an address names; an empty one is forgotten. */
export function rememberClock(request: Request): Headers {
  const headers = new Headers({ "Cache-Control": "private, no-store" });
  const named = new URL(request.url).searchParams.get("clock");
  if (named !== null) headers.append("Set-Cookie", plainCookie("clock", String(readClock(named) ?? "")));
  return headers;
}
