import { LIMITS } from "@rungs/shared/limits";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Form, Link } from "react-router";

import { SubmitButton } from "#web/design/form/submit-button.tsx";

import { dayName } from "../day-name.ts";
import { useLastSent } from "../last-sent.ts";
import { TellingField } from "../telling/telling-field.tsx";
import type { CircleInList, LineOfCircle } from "./circles.operations.ts";
import styles from "./circles.module.css";

type LinesProps = {
  circle: CircleInList;
  /** Oldest first. */
  lines: LineOfCircle[];
  /** The number of the last line of one's own, on whatever page it is; 0 for none. */
  lastSent: number;
  formKey: string;
  /** What was typed when the page could not send it. */
  text: string;
  /** Whether the page asks about words in that text. */
  isSeen: boolean;
  /** Why it could not be sent. */
  notice: ReactNode;
};

/** What the seats have written, under the round and the day, and the form to write while a round is open. */
export function Lines({ circle, lines, lastSent, formKey, text, isSeen, notice }: LinesProps) {
  const { t, i18n } = useTranslation();
  const { id, viewerCan } = circle;
  const canWrite = viewerCan.includes("WRITE");
  const sent = useLastSent(lastSent);
  return (
    <section className={styles.section} aria-labelledby="said">
      <h2 id="said">{t("introductions:circles.lines.title")}</h2>
      {lines.length > 0 ? (
        <ol role="list" className={styles.lines}>
          {lines.map((line, place) => {
            const before = lines[place - 1];
            const isNewDay = before?.sentOn !== line.sentOn || before.round !== line.round;
            return (
              <li key={line.number} className={line.isOwn ? styles.ownLine : styles.line}>
                {isNewDay ? (
                  <p className={styles.day}>
                    {t("introductions:circles.round", { number: line.round })} ·{" "}
                    {dayName(t, i18n.language, line.sentOn)}
                  </p>
                ) : null}
                <div className={styles.words}>
                  <p className={styles.quiet}>
                    {t("introductions:circles.seats.one", { letter: line.seat })}
                    {line.isOwn ? ` · ${t("introductions:by.you")}` : null}
                  </p>
                  <p className={styles.text} dir="auto">
                    {line.text ?? <em>{t("introductions:circles.lines.takenDown")}</em>}
                  </p>
                  {line.isOwn || line.text === null ? null : (
                    <a className={styles.report} href={`/reports/new?circle=${id}&line=${line.number}`}>
                      {t("introductions:circles.lines.report")}
                    </a>
                  )}
                </div>
              </li>
            );
          })}
        </ol>
      ) : (
        <p className={styles.quiet}>{t("introductions:circles.lines.none")}</p>
      )}
      {canWrite ? (
        <div id="end" className={styles.form} tabIndex={-1}>
          <p className={styles.quiet}>
            <Link to={`/circles/${id}#end`}>{t("introductions:circles.lines.look")}</Link>
          </p>
          {notice}
          <Form method="post" action="#end" className={styles.form}>
            <input type="hidden" name="key" value={formKey} />
            {isSeen ? <input type="hidden" name="seen" value={text} /> : null}
            <TellingField
              // Emptied by what was sent alone: whatever else happens meanwhile leaves what is typed.
              key={sent}
              isOfCircle
              label={t("introductions:circles.lines.write")}
              name="text"
              rows={4}
              required
              maxLength={LIMITS.circleLineCharacters}
              defaultValue={text}
              aria-describedby="write-hint"
            />
            <p id="write-hint" className={styles.quiet}>
              {t("introductions:circles.lines.hint")}
            </p>
            <div>
              <SubmitButton intent="WRITE">{t("introductions:act.WRITE")}</SubmitButton>
            </div>
          </Form>
        </div>
      ) : null}
    </section>
  );
}
