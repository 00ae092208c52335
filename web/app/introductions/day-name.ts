import type { TFunction } from "i18next";

/** A day in UTC as a reader says it; of when on that day something happened nobody is told. */
export function dayName(t: TFunction, language: string, day: string, now = new Date()): string {
  const daysAgo = Math.round(
    (startOf(now.toISOString().slice(0, 10)) - startOf(day)) / (24 * 60 * 60 * 1000),
  );
  if (daysAgo === 0) return t("introductions:day.today");
  if (daysAgo === 1) return t("introductions:day.yesterday");
  const name = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
  return name.format(new Date(startOf(day)));
}

const startOf = (day: string) => Date.parse(`${day}T00:00:00Z`);
