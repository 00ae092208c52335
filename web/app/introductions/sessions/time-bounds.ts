const QUARTER_HOUR = 15 * 60 * 1000;
const DAYS_AHEAD = 90;

/**
 * Between which times a session can be proposed, as the own clock of the browser shows them: from the next full quarter
 * of an hour until 90 days ahead. The full quarters count from the first of the two.
 */
export function timeBounds(now: number): { min: string; max: string } {
  const first = (Math.floor(now / QUARTER_HOUR) + 1) * QUARTER_HOUR;
  const last = Math.floor((now + DAYS_AHEAD * 24 * 60 * 60 * 1000) / QUARTER_HOUR) * QUARTER_HOUR;
  return { min: shownLocally(first), max: shownLocally(last) };
}

/** As a field for a time and a day has it, such as `2027-03-14T09:15`. */
function shownLocally(instant: number): string {
  const offset = new Date(instant).getTimezoneOffset() * 60_000;
  return new Date(instant - offset).toISOString().slice(0, 16);
}
