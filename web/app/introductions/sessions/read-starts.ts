import { LIMITS } from "@rungs/shared/limits";

import { readClock } from "#web/board/clocks.ts";

/**
 * The instants that a form of times names. A browser with script sends them in UTC, so that its time zone stays with
 * it; one without sends what was typed, and the clock that it was typed by. What was left empty is none; null where
 * something is no time.
 */
export function readStarts(form: FormData): string[] | null {
  const instants = texts(form, "start");
  const clock = readClock(texts(form, "clock")[0]) ?? 0;
  const typed = texts(form, "typed").map((time) => fromClock(time, clock));
  const starts = [...new Set([...instants, ...typed])];
  return starts.includes(null) ? null : (starts as string[]);
}

/** The instant at which a clock so many minutes before UTC shows a time such as `2027-03-14T09:15`. */
export function fromClock(time: string, clock: number): string | null {
  const shown = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(time) ? Date.parse(`${time}Z`) : Number.NaN;
  return Number.isNaN(shown) ? null : new Date(shown - clock * 60_000).toISOString();
}

function texts(form: FormData, name: string): string[] {
  return form
    .getAll(name)
    .filter((value): value is string => typeof value === "string" && value !== "")
    .slice(0, LIMITS.timesOfSession);
}
