import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";

import { clockName } from "#web/board/clocks.ts";

/**
 * An instant as the reader's own day has it: by the time zone of their browser, and before script runs by the clock that
 * they named, or by that of UTC.
 */
export function OwnTime({ instant, clock }: { instant: string; clock: number | null }) {
  const { t, i18n } = useTranslation();
  const zone = useOwnZone();
  const words = zone
    ? {
        time: timeWords(i18n.language, new Date(instant), zone),
        clock: zoneName(i18n.language, new Date(instant), zone),
      }
    : clockWords(i18n.language, instant, clock ?? 0);
  return <time dateTime={instant}>{t("introductions:session.byClock", words)}</time>;
}

/** The time zone of the browser; null on the server, which is not told it. */
export function useOwnZone(): string | null {
  return useSyncExternalStore(never, ownZone, () => null);
}

const never = () => () => undefined;
const ownZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What people call a time zone at an instant, such as "Central European Summer Time". */
export function zoneName(language: string, instant: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: "long" }).formatToParts(instant);
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? timeZone.replaceAll("_", " ");
}

function clockWords(language: string, instant: string, clock: number): { time: string; clock: string } {
  const shown = new Date(Date.parse(instant) + clock * 60_000);
  return { time: timeWords(language, shown, "UTC"), clock: clockName(clock) };
}

function timeWords(language: string, instant: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat(language, {
    weekday: "short",
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone,
  });
  return format.format(instant);
}
