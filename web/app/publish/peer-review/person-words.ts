import type { TFunction } from "i18next";

import type { Colleague } from "./peer-review.operations.ts";

/** What a colleague is called. */
export function personName(t: TFunction, { name, isViewer }: Colleague): string {
  if (isViewer) return t("review:you");
  return name ?? t("review:somebody");
}

/** A time as a reader of the page reads it. */
export function momentName(language: string, at: string): string {
  const moment = new Intl.DateTimeFormat(language, {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "UTC",
  });
  return moment.format(new Date(at));
}
