import { useTranslation } from "react-i18next";
import { Form } from "react-router";

import { SubmitButton } from "#web/design/form/submit-button.tsx";

import { dayName } from "../day-name.ts";
import type { CircleInList } from "./circles.operations.ts";
import styles from "./circles.module.css";

/** "I say whether I sit down; until it is counted I can change my mind, and nobody is told what I said." */
export function Invitation({ circle, formKey }: { circle: CircleInList; formKey: string }) {
  const { t, i18n } = useTranslation();
  const { answerBy, viewerSaidYes } = circle;
  return (
    <section className={styles.section} aria-labelledby="answer">
      <h2 id="answer">{t("introductions:circles.invitation.title")}</h2>
      <p>{t("introductions:circles.invitation.text")}</p>
      {answerBy ? (
        <p>{t("introductions:circles.answerBy", { day: dayName(t, i18n.language, answerBy) })}</p>
      ) : null}
      {viewerSaidYes === null ? null : (
        <p>
          <strong>{t(`introductions:circles.invitation.${viewerSaidYes ? "saidYes" : "saidNo"}`)}</strong>
        </p>
      )}
      <Form method="post" className={styles.buttons}>
        <input type="hidden" name="key" value={formKey} />
        {viewerSaidYes === true ? null : (
          <SubmitButton intent="SAY_YES">{t("introductions:circles.invitation.yes")}</SubmitButton>
        )}
        {viewerSaidYes === false ? null : (
          <SubmitButton intent="SAY_NO" look="secondary">
            {t("introductions:circles.invitation.no")}
          </SubmitButton>
        )}
      </Form>
    </section>
  );
}
