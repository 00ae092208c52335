/** When a mail was kept, as its reader says it; in UTC, like the hour of the mails. */
export function keptAtName(keptAt: string, language: string): string {
  const name = new Intl.DateTimeFormat(language, {
    dateStyle: "medium",
    timeStyle: "medium",
    timeZone: "UTC",
  });
  return `${name.format(new Date(keptAt))} UTC`;
}
