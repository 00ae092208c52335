import { DECLINE_REASONS } from "@rungs/shared/vocabulary/introduction";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { Confirm } from "#web/design/confirm.tsx";
import { NativeChoice } from "#web/design/native-field.tsx";

import { ActForm } from "./act-form.tsx";
import styles from "./introduction.module.css";

/** A yes, or a no with a reason from a list; above them why neither was done. */
export function Decide({ formKey, notice }: { formKey: string; notice: ReactNode }) {
  const { t } = useTranslation();
  return (
    <section className={styles.section} aria-labelledby="decide">
      <h2 id="decide">{t("introductions:decide.title")}</h2>
      {notice}
      <p>{t("introductions:decide.text")}</p>
      <p>{t("introductions:decide.full")}</p>
      <ActForm intent="ACCEPT" look="primary" formKey={formKey} />
      <Confirm
        calm
        label={t("introductions:ending.DECLINE")}
        question={t("introductions:ending.declineText")}
      >
        <ActForm intent="DECLINE" look="secondary" formKey={formKey}>
          <NativeChoice
            label={t("introductions:ending.reason")}
            name="reason"
            none={t("introductions:ending.choose")}
            required
            options={DECLINE_REASONS.map((reason) => ({
              value: reason,
              label: t(`introductions:reason.${reason}`),
            }))}
          />
        </ActForm>
      </Confirm>
    </section>
  );
}
