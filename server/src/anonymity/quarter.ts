/** The calendar quarter a moment falls in, in UTC, such as `2026-Q4`: the finest time that leaves. */
export function quarterOf(date: Date): string {
  const year = String(date.getUTCFullYear()).padStart(4, "0");
  return `${year}-Q${Math.floor(date.getUTCMonth() / 3) + 1}`;
}

/** The calendar year of a quarter such as `2026-Q4`. */
export function yearOfQuarter(quarter: string): number {
  return Number(quarter.slice(0, quarter.lastIndexOf("-")));
}

/** The moment a quarter begins, in UTC; an invalid date past the end of time. */
export function startOfQuarter(quarter: string): Date {
  const start = new Date(0);
  start.setUTCFullYear(yearOfQuarter(quarter), (Number(quarter.at(-1)) - 1) * 3, 1);
  return start;
}

/** The quarter that follows another. */
export function quarterAfter(quarter: string): string {
  const [year, number] = [yearOfQuarter(quarter), Number(quarter.at(-1))];
  return number < 4 ? `${quarter.slice(0, -1)}${number + 1}` : `${String(year + 1).padStart(4, "0")}-Q1`;
}
