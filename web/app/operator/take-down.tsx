import { TAKEDOWN_REASONS } from "@rungs/shared/vocabulary/takedown";
import { useTranslation } from "react-i18next";
import { Form } from "react-router";

import { Confirm } from "#web/design/confirm.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { NativeChoice, NativeInput } from "#web/design/native-field.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";

import styles from "./operator.module.css";

/** The form that takes something down, with what came of the last time. */
export function TakeDown({ outcome }: { outcome: "asked" | "nothing" | "invalid" | null }) {
  const { t } = useTranslation();
  return (
    <section className={styles.page} aria-labelledby="take-down">
      <h2 id="take-down">{t("operator:takeDown.title")}</h2>
      {outcome ? (
        <ProblemNotice {...(outcome === "asked" ? { tone: "success" as const } : {})}>
          {t(`operator:takeDown.${outcome}`)}
        </ProblemNotice>
      ) : null}
      <p>{t("operator:takeDown.text")}</p>
      <Form method="post" className={styles.form}>
        <NativeInput label={t("operator:takeDown.address")} name="address" required maxLength={500} />
        <NativeChoice
          label={t("operator:takeDown.reason")}
          name="reason"
          options={TAKEDOWN_REASONS.map((reason) => ({
            value: reason,
            label: t(`vocabulary:takedownReason.${reason}`),
          }))}
        />
        <Confirm label={t("operator:takeDown.act")} question={t("operator:takeDown.question")}>
          <SubmitButton look="danger" intent="take-down">
            {t("operator:takeDown.act")}
          </SubmitButton>
        </Confirm>
      </Form>
    </section>
  );
}
