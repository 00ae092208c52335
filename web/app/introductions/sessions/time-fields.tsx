import { LIMITS } from "@rungs/shared/limits";
import { SESSION_MINUTES } from "@rungs/shared/vocabulary/session";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { CLOCK_OPTIONS } from "#web/board/clocks.ts";
import { NativeChoice, NativeInput } from "#web/design/native-field.tsx";

import styles from "../introduction.module.css";
import { useOwnZone, zoneName } from "./own-time.tsx";
import { timeBounds } from "./time-bounds.ts";

/** Up to five times and how long it takes: by the browser's own time zone, or by a clock that is named. */
export function TimeFields({ clock }: { clock: number | null }) {
  const { t, i18n } = useTranslation();
  const zone = useOwnZone();
  const [now] = useState(() => Date.now());
  return (
    <>
      {zone ? (
        <p className={styles.quiet}>
          {t("introductions:session.zone", { zone: zoneName(i18n.language, new Date(now), zone) })}
        </p>
      ) : (
        <NativeChoice
          label={t("introductions:session.clock")}
          name="clock"
          defaultValue={String(clock ?? 0)}
          options={CLOCK_OPTIONS}
        />
      )}
      <div className={styles.times}>
        {Array.from({ length: LIMITS.timesOfSession }, (_, place) => (
          <TimeField key={place} place={place + 1} isOwnZone={zone !== null} now={now} />
        ))}
      </div>
      <NativeChoice
        label={t("introductions:session.minutes")}
        name="minutes"
        defaultValue="45"
        options={SESSION_MINUTES.map((minutes) => ({
          value: String(minutes),
          label: t("introductions:session.minutesOf", { count: minutes }),
        }))}
      />
    </>
  );
}

/** With script the instant is sent and what was typed is not, so that the zone stays in the browser. */
function TimeField({ place, isOwnZone, now }: { place: number; isOwnZone: boolean; now: number }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const at = Date.parse(typed);
  const instant = Number.isNaN(at) ? "" : new Date(at).toISOString();
  return (
    <div>
      <NativeInput
        label={t("introductions:session.time", { place })}
        type="datetime-local"
        step={15 * 60}
        {...(isOwnZone ? timeBounds(now) : { max: "9999-12-31T23:45" })}
        name={isOwnZone ? undefined : "typed"}
        required={place === 1}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {isOwnZone ? <input type="hidden" name="start" value={instant} /> : null}
    </div>
  );
}
