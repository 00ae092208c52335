import { RANKS } from "@rungs/shared/vocabulary/ladder";
import { OFFICE_FUNCTIONS } from "@rungs/shared/vocabulary/office";
import { useTranslation } from "react-i18next";

import { NativeChoice } from "#web/design/native-field.tsx";
import { rankName } from "#web/ladder/format.ts";
import { functionName } from "#web/office/placement-words.ts";

import editStyles from "../edit-form.module.css";
import type { PostValues } from "./post-values.ts";
import styles from "./post.module.css";
import { TickField } from "./tick-field.tsx";

type AudienceFieldsProps = { values: PostValues; faultOf: (field: string) => string | undefined };

/** Whom a post is for: between which ranks, and about which functions of an office. */
export function AudienceFields({ values, faultOf }: AudienceFieldsProps) {
  const { t } = useTranslation();
  const fault = faultOf("ranks");
  return (
    <fieldset className={editStyles.group}>
      <legend className={editStyles.legend}>{t("board:draft.forWhom")}</legend>
      <div role="group" className={styles.field} aria-labelledby="ranks" aria-describedby="ranks-hint">
        <span id="ranks" className={styles.label}>
          {t("board:field.ranks")}
        </span>
        <div className={editStyles.pair}>
          {(["lowest", "highest"] as const).map((name) => (
            <NativeChoice
              key={name}
              label={t(`board:draft.${name}`)}
              name={name}
              defaultValue={values[name] ?? ""}
              none={t("workspace:notSaid")}
              options={RANKS.map((rank) => ({ value: String(rank), label: rankName(t, rank) }))}
            />
          ))}
        </div>
        <p id="ranks-hint" className={editStyles.hint}>
          {fault ? <span className={styles.fault}>{fault} </span> : null}
          {t("board:hint.ranks")}
        </p>
      </div>
      <TickField
        name="functions"
        label={t("board:field.functions")}
        hint={t("board:hint.functions")}
        fault={faultOf("functions")}
        options={OFFICE_FUNCTIONS.map((value) => ({ value, label: functionName(t, value) }))}
        chosen={values.functions}
      />
    </fieldset>
  );
}
