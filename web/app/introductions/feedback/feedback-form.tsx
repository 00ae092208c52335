import { LIMITS } from "@rungs/shared/limits";
import { HELPED_ANSWERS } from "@rungs/shared/vocabulary/activity";
import { useTranslation } from "react-i18next";
import { Form } from "react-router";

import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { NativeChoice, NativeTextarea } from "#web/design/native-field.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";

import type { IntroductionInList } from "../introductions.operations.ts";
import styles from "../introduction.module.css";

/** Where one says once how a talk went, who reads it, and what becomes of it. */
export function FeedbackForm({ feedback }: Pick<IntroductionInList, "feedback">) {
  const { t } = useTranslation();
  if (feedback === null) return null;
  return (
    <section id="feedback" className={styles.section} aria-labelledby="feedback-title" tabIndex={-1}>
      <h2 id="feedback-title">{t("introductions:feedback.title")}</h2>
      {feedback === "GIVEN" ? (
        <ProblemNotice tone="success">{t("introductions:feedback.given")}</ProblemNotice>
      ) : (
        <>
          <p>{t("introductions:feedback.text")}</p>
          <Form method="post" action="#feedback" className={styles.form}>
            <NativeChoice
              label={t("introductions:feedback.helped")}
              name="helped"
              none={t("introductions:feedback.choose")}
              required
              options={HELPED_ANSWERS.map((answer) => ({
                value: answer,
                label: t(`introductions:feedback.answer.${answer}`),
              }))}
            />
            <NativeChoice
              label={t("introductions:feedback.again")}
              name="again"
              none={t("introductions:feedback.choose")}
              required
              options={(["yes", "no"] as const).map((answer) => ({
                value: answer,
                label: t(`introductions:feedback.${answer}`),
              }))}
            />
            <NativeTextarea
              label={t("introductions:feedback.words")}
              name="words"
              rows={3}
              maxLength={LIMITS.feedbackCharacters}
              aria-describedby="feedback-hint"
            />
            <p id="feedback-hint" className={styles.quiet}>
              {t("introductions:feedback.hint")}
            </p>
            <div>
              <SubmitButton intent="FEEDBACK" look="secondary">
                {t("introductions:feedback.send")}
              </SubmitButton>
            </div>
          </Form>
        </>
      )}
    </section>
  );
}
