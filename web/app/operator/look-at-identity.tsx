import { useTranslation } from "react-i18next";
import { Form } from "react-router";

import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { NativeInput, NativeTextarea } from "#web/design/native-field.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";

import styles from "./operator.module.css";

type LookAtIdentityProps = {
  outcome: { name: string } | { problem: "invalid" | "nothing" } | null;
};

/** The form that asks whose something is, with the answer to the last time; it is shown once and kept nowhere here. */
export function LookAtIdentity({ outcome }: LookAtIdentityProps) {
  const { t } = useTranslation();
  return (
    <section className={styles.page} aria-labelledby="look">
      <h2 id="look">{t("operator:look.title")}</h2>
      {outcome === null ? null : "name" in outcome ? (
        <ProblemNotice tone="note">{t("operator:look.told", { name: outcome.name })}</ProblemNotice>
      ) : (
        <ProblemNotice>{t(`operator:look.${outcome.problem}`)}</ProblemNotice>
      )}
      <p>{t("operator:look.text")}</p>
      <Form method="post" className={styles.form}>
        <NativeInput label={t("operator:look.address")} name="address" required maxLength={500} />
        <NativeTextarea
          label={t("operator:look.reason")}
          name="reason"
          required
          minLength={20}
          maxLength={500}
          rows={3}
        />
        <SubmitButton look="secondary" intent="look">
          {t("operator:look.act")}
        </SubmitButton>
      </Form>
    </section>
  );
}
