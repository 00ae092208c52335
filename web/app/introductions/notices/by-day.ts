import type { TFunction } from "i18next";

/** Parts a list that is ordered by day at each new one. */
export function byDay<Of extends { day: string }>(list: readonly Of[]): [day: string, ofDay: Of[]][] {
  const days: [string, Of[]][] = [];
  for (const one of list) {
    const last = days.at(-1);
    if (last?.[0] === one.day) last[1].push(one);
    else days.push([one.day, [one]]);
  }
  return days;
}

/** A day as its reader says it. */
export function dayName(day: string, today: string, language: string, t: TFunction): string {
  const date = new Date(`${day}T00:00:00Z`);
  const ago = Math.round((Date.parse(`${today}T00:00:00Z`) - date.getTime()) / 86_400_000);
  if (ago === 0) return t("notices:today");
  if (ago === 1) return t("notices:yesterday");
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(date);
}
