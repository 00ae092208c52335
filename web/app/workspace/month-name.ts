/** A month such as `2026-03` as a reader of the page says it. */
export function monthName(language: string, month: string): string {
  const name = new Intl.DateTimeFormat(language, { year: "numeric", month: "long", timeZone: "UTC" });
  return name.format(new Date(`${month}-01T00:00:00Z`));
}
