import { LIMITS } from "@rungs/shared/limits";
import { JOB_FAMILIES } from "@rungs/shared/vocabulary/job-families";
import { RANKS, ROLE_FAMILIES } from "@rungs/shared/vocabulary/ladder";
import { useTranslation } from "react-i18next";

import { NativeChoice } from "#web/design/native-field.tsx";
import nativeStyles from "#web/design/native-field.module.css";
import { rankName } from "#web/ladder/format.ts";

import styles from "./role.module.css";
import { type RoleValues, stepValue } from "./role-values.ts";

/** Lines for steps that nobody has written yet. */
const BLANK = 2;

/** Where people go next, a line each: one choice of where, one of the rank. */
export function StepFields({ steps }: { steps: RoleValues["nextSteps"] }) {
  const { t } = useTranslation();
  const lines = Math.min(LIMITS.nextSteps, steps.length + BLANK);
  return (
    <ol role="list" className={styles.steps}>
      {Array.from({ length: lines }, (_, place) => {
        const step = steps[place];
        const number = t("ownRoles:form.step", { number: place + 1 });
        return (
          <li key={place} className={styles.step}>
            <label className={nativeStyles.field}>
              <span className={nativeStyles.label}>
                <span className="visually-hidden">{number}: </span>
                {t("ownRoles:form.stepTo")}
              </span>
              <select
                name="stepTo"
                defaultValue={step ? stepValue(step) : ""}
                className={nativeStyles.control}
              >
                <option value="">{t("ownRoles:form.stepNone")}</option>
                {(["SAME_FAMILY_UP", "OTHER_OFFICE", "FOUNDATION"] as const).map((kind) => (
                  <option key={kind} value={kind}>
                    {t(`vocabulary:nextStepKind.${kind}`)}
                  </option>
                ))}
                <optgroup label={t("ownRoles:form.otherFamilies")}>
                  {ROLE_FAMILIES.map((family) => (
                    <option key={family} value={`OTHER_FAMILY:${family}`}>
                      {t(`vocabulary:roleFamily.${family}`)}
                    </option>
                  ))}
                </optgroup>
                <optgroup label={t("ownRoles:form.traditionals")}>
                  {JOB_FAMILIES.map((family) => (
                    <option key={family} value={`TRADITIONAL:${family}`}>
                      {t(`vocabulary:jobFamily.${family}`)}
                    </option>
                  ))}
                </optgroup>
              </select>
            </label>
            <NativeChoice
              label={
                <>
                  <span className="visually-hidden">{number}: </span>
                  {t("ownRoles:form.stepRank")}
                </>
              }
              name="stepRank"
              defaultValue={step?.rank ?? ""}
              none={t("workspace:notSaid")}
              options={RANKS.map((rank) => ({ value: String(rank), label: rankName(t, rank) }))}
            />
          </li>
        );
      })}
    </ol>
  );
}
