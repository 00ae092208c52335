/** The year an address asks for, or null for the latest: also where it has not begun. */
export function readYear(query: URLSearchParams, now = new Date()): number | null {
  const year = Number(query.get("year") || NaN);
  return Number.isInteger(year) && year >= 1900 && year <= now.getUTCFullYear() ? year : null;
}
