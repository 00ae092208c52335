import { blocksByClock } from "@rungs/shared/shared-hours";
import { HOUR_BLOCKS, type HourBlock } from "@rungs/shared/vocabulary/post";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { CLOCK_OPTIONS, readClock } from "#web/board/clocks.ts";
import { stretchWords, utcHours } from "#web/board/stretch-words.ts";
import { NativeChoice } from "#web/design/native-field.tsx";

import editStyles from "../edit-form.module.css";
import { PrivateMark } from "../private-mark.tsx";
import { TickField } from "./tick-field.tsx";

type HoursFieldProps = {
  hours: readonly HourBlock[];
  /** The author's own clock, in minutes before UTC. */
  utcOffset: number | null;
  fault: string | undefined;
};

/** When one can talk, by one's own clock, which stays here, and in the blocks of UTC that leave. */
export function HoursField({ hours, utcOffset, fault }: HoursFieldProps) {
  const { t } = useTranslation();
  const [clock, setClock] = useState(utcOffset);
  const label = (block: HourBlock) => {
    const utc = utcHours([block]);
    return clock === null || clock === 0 ? utc : `${stretchWords(blocksByClock([block], clock))} (${utc})`;
  };
  return (
    <>
      <div className={`${editStyles.group} ${editStyles.private}`}>
        <PrivateMark />
        <NativeChoice
          label={t("board:field.clock")}
          name="utcOffset"
          defaultValue={utcOffset === null ? "" : String(utcOffset)}
          onChange={(event) => setClock(readClock(event.currentTarget.value))}
          none={t("workspace:notSaid")}
          options={CLOCK_OPTIONS}
          aria-describedby="clock-hint"
        />
        <p id="clock-hint" className={editStyles.hint}>
          {t("board:hint.clock")}
        </p>
      </div>
      <TickField
        name="hours"
        label={t("board:field.hours")}
        hint={t("board:hint.hours")}
        fault={fault}
        options={HOUR_BLOCKS.map((value) => ({ value, label: label(value) }))}
        chosen={hours}
      />
    </>
  );
}
