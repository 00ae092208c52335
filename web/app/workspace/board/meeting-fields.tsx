import { POST_FORMATS, POST_RETURNS } from "@rungs/shared/vocabulary/post";
import { useTranslation } from "react-i18next";

import { talkLanguages } from "#web/board/talk-languages.ts";
import { NativeChoice } from "#web/design/native-field.tsx";

import editStyles from "../edit-form.module.css";
import { HoursField } from "./hours-field.tsx";
import { CAPACITIES, type PostValues } from "./post-values.ts";
import { TickField } from "./tick-field.tsx";

type MeetingFieldsProps = { values: PostValues; faultOf: (field: string) => string | undefined };

/** How two would talk: in which form and language, when, with how many, and for what in return. */
export function MeetingFields({ values, faultOf }: MeetingFieldsProps) {
  const { t, i18n } = useTranslation();
  return (
    <fieldset className={editStyles.group}>
      <legend className={editStyles.legend}>{t("board:draft.meeting")}</legend>
      <div className={editStyles.pair}>
        <NativeChoice
          label={t("board:field.format")}
          name="format"
          defaultValue={values.format}
          options={POST_FORMATS.map((value) => ({ value, label: t(`vocabulary:postFormat.${value}`) }))}
        />
        <NativeChoice
          label={t("board:field.inReturn")}
          name="inReturn"
          defaultValue={values.inReturn}
          options={POST_RETURNS.map((value) => ({ value, label: t(`vocabulary:postReturn.${value}`) }))}
        />
      </div>
      <TickField
        name="languages"
        label={t("board:field.languages")}
        hint={t("board:hint.languages")}
        fault={faultOf("languages")}
        options={talkLanguages(i18n.language, values.languages)}
        chosen={values.languages}
      />
      <HoursField hours={values.hours} utcOffset={values.utcOffset ?? null} fault={faultOf("hours")} />
      <NativeChoice
        label={t("board:draft.people")}
        name="capacity"
        defaultValue={String(values.capacity)}
        options={CAPACITIES.map((count) => ({ value: String(count), label: String(count) }))}
        aria-describedby="capacity-hint"
      />
      <p id="capacity-hint" className={editStyles.hint}>
        {t("board:hint.capacity")}
      </p>
    </fieldset>
  );
}
