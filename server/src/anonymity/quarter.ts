/** The calendar quarter a moment falls in, in UTC, such as `2026-Q4`: the finest time that leaves. */
export function quarterOf(date: Date): string {
  const year = String(date.getUTCFullYear()).padStart(4, "0");
  return `${year}-Q${Math.floor(date.getUTCMonth() / 3) + 1}`;
}

/** The calendar year of a quarter such as `2026-Q4`. */
export function yearOfQuarter(quarter: string): number {
  return Number(quarter.slice(0, 4));
}
