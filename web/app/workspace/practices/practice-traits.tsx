import { OFFICE_FUNCTIONS } from "@rungs/shared/vocabulary/office";
import { MATURITIES, PRACTICE_KINDS } from "@rungs/shared/vocabulary/practice";
import { useTranslation } from "react-i18next";

import { NativeCheckbox, NativeChoice, NativeInput } from "#web/design/native-field.tsx";
import { functionName } from "#web/office/placement-words.ts";

import editStyles from "../edit-form.module.css";
import styles from "./practice-traits.module.css";
import type { PracticeValues } from "./practice-values.ts";

type PracticeTraitsProps = {
  values: PracticeValues;
  faultOf: (field: string) => string | undefined;
};

/** What peers look for a practice by: its kind, how far it has come, when it began, what it serves. */
export function PracticeTraits({ values, faultOf }: PracticeTraitsProps) {
  const { t } = useTranslation();
  const year = faultOf("sinceYear");
  const functions = faultOf("functions");
  return (
    <fieldset className={editStyles.group}>
      <legend className={editStyles.legend}>{t("practices:draft.facts")}</legend>
      <div className={styles.traits}>
        <NativeChoice
          label={t("practices:field.kind")}
          name="kind"
          defaultValue={values.kind}
          options={PRACTICE_KINDS.map((value) => ({ value, label: t(`vocabulary:practiceKind.${value}`) }))}
        />
        <div className={editStyles.pair}>
          <NativeChoice
            label={t("practices:field.maturity")}
            name="maturity"
            defaultValue={values.maturity ?? ""}
            none={t("workspace:notSaid")}
            options={MATURITIES.map((value) => ({ value, label: t(`vocabulary:maturity.${value}`) }))}
          />
          <NativeInput
            label={t("practices:field.sinceYear")}
            name="sinceYear"
            defaultValue={values.sinceYear}
            inputMode="numeric"
            maxLength={4}
            aria-invalid={year ? true : undefined}
            aria-describedby="since-hint"
          />
        </div>
        <p id="since-hint" className={editStyles.hint}>
          {year ? <span className={styles.fault}>{year} </span> : null}
          {t("practices:hint.maturity")} {t("practices:hint.sinceYear")}
        </p>
        <details className={styles.functions} open={values.functions.length > 0}>
          <summary>{t("practices:field.functions")}</summary>
          <p className={editStyles.hint}>
            {functions ? <span className={styles.fault}>{functions} </span> : null}
            {t("practices:hint.functions")}
          </p>
          <div className={styles.ticks}>
            {OFFICE_FUNCTIONS.map((one) => (
              <NativeCheckbox
                key={one}
                name="functions"
                value={one}
                defaultChecked={values.functions.includes(one)}
                label={functionName(t, one)}
              />
            ))}
          </div>
        </details>
      </div>
    </fieldset>
  );
}
