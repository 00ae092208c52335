import { DECLINE_REASONS } from "@rungs/shared/vocabulary/introduction";
import { useTranslation } from "react-i18next";

import { Confirm } from "#web/design/confirm.tsx";
import { NativeChoice } from "#web/design/native-field.tsx";

import { ActForm } from "./act-form.tsx";
import styles from "./introduction.module.css";

/** A yes, or a no with a reason from a list. */
export function Decide({ formKey }: { formKey: string }) {
  const { t } = useTranslation();
  return (
    <section className={styles.section} aria-labelledby="decide">
      <h2 id="decide">{t("introductions:decide.title")}</h2>
      <p>{t("introductions:decide.text")}</p>
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
