import { LIMITS } from "@rungs/shared/limits";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Form } from "react-router";

import { ButtonLink } from "#web/design/button.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";

import { OwnTime } from "../sessions/own-time.tsx";
import { TellingField } from "../telling/telling-field.tsx";
import type { CircleInList, QuestionOfRound } from "./circles.operations.ts";
import styles from "./circles.module.css";

type AgendaProps = {
  circle: CircleInList;
  questions: QuestionOfRound[];
  clock: number | null;
  formKey: string;
  /** What was typed when the page could not send it. */
  text: string;
  /** Whether the page asks about words in that text. */
  isSeen: boolean;
  /** Why it could not be put. */
  notice: ReactNode;
};

/** "I see when the newest round is by my own clock and what it is about, and put what I would ask." */
export function Agenda({ circle, questions, clock, formKey, text, isSeen, notice }: AgendaProps) {
  const { t } = useTranslation();
  const { id, rounds, viewerCan } = circle;
  const round = rounds.at(-1);
  if (!round) return <p>{t("introductions:circles.noRound")}</p>;
  const own = questions.find(({ isOwn }) => isOwn);
  return (
    <section className={styles.section} aria-labelledby="agenda">
      <h2 id="agenda">{t("introductions:circles.round", { number: round.number })}</h2>
      <p>
        <strong>
          <OwnTime instant={round.startsAt} clock={clock} />
        </strong>
      </p>
      <p className={styles.quiet}>{t(`introductions:circles.roundStage.${round.stage}`)}</p>
      {round.stage === "COMING" ? (
        <div>
          <ButtonLink href={`/circles/${id}/round.ics`} download look="secondary">
            {t("introductions:session.calendar")}
          </ButtonLink>
        </div>
      ) : null}
      <h3>{t("introductions:circles.agenda.title")}</h3>
      {questions.length > 0 ? (
        <ul role="list" className={styles.questions}>
          {questions.map((question, place) => (
            <li key={place} className={styles.question} dir="auto">
              {question.text}
              {question.isFirst ? (
                <span className={styles.mark}>{t("introductions:circles.agenda.first")}</span>
              ) : null}
              {question.isOwn ? (
                <span className={styles.mark}>{t("introductions:circles.agenda.own")}</span>
              ) : null}
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.quiet}>{t("introductions:circles.agenda.none")}</p>
      )}
      {viewerCan.includes("PUT_QUESTION") ? (
        <div id="question" className={styles.form} tabIndex={-1}>
          {notice}
          <Form method="post" action="#question" className={styles.form}>
            <input type="hidden" name="key" value={formKey} />
            {isSeen ? <input type="hidden" name="seen" value={text} /> : null}
            <TellingField
              key={own?.text ?? ""}
              isOfCircle
              label={t(own ? "introductions:circles.agenda.change" : "introductions:circles.agenda.put")}
              name="text"
              rows={3}
              required
              maxLength={LIMITS.circleQuestionCharacters}
              defaultValue={text === "" ? (own?.text ?? "") : text}
              aria-describedby="put-hint"
            />
            <p id="put-hint" className={styles.quiet}>
              {t("introductions:circles.agenda.hint")}
            </p>
            <div>
              <SubmitButton intent="PUT_QUESTION" look="secondary">
                {t("introductions:circles.agenda.send")}
              </SubmitButton>
            </div>
          </Form>
          {own ? (
            <Form method="post" action="#question">
              <input type="hidden" name="key" value={formKey} />
              <SubmitButton intent="TAKE_QUESTION_BACK" look="plain">
                {t("introductions:circles.agenda.takeBack")}
              </SubmitButton>
            </Form>
          ) : null}
        </div>
      ) : null}
    </section>
  );
}
