/** The year an address asks for, or null for the latest. */
export function readYear(query: URLSearchParams): number | null {
  const year = Number(query.get("year") || NaN);
  return Number.isInteger(year) && year >= 1900 && year <= 2099 ? year : null;
}
