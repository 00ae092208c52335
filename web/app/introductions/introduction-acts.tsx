import { LIMITS } from "@rungs/shared/limits";
import { DECLINE_REASONS } from "@rungs/shared/vocabulary/introduction";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Form, useLocation } from "react-router";

import { Confirm } from "#web/design/confirm.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { NativeChoice, NativeTextarea } from "#web/design/native-field.tsx";

import type { IntroductionInList } from "./introductions.operations.ts";
import styles from "./introduction.module.css";

type ActName = IntroductionInList["viewerCan"][number];

type IntroductionActsProps = {
  introduction: IntroductionInList;
  /** New with every page, which sends one act; sent twice, it is done once. */
  formKey: string;
  /** What was typed when the page could not send it. */
  text: string;
  /** Whether the page asks about words in that text. */
  isSeen: boolean;
};

/** Everything that the viewer can do now, the likeliest first. */
export function IntroductionActs({ introduction, formKey, text, isSeen }: IntroductionActsProps) {
  const { t } = useTranslation();
  const { key: visit } = useLocation();
  const { side, stage, viewerCan, viewerConsents } = introduction;
  const can = (act: ActName) => viewerCan.includes(act);
  const act = (intent: ActName, look: "primary" | "secondary" | "danger", fields?: ReactNode) => (
    <Form method="post" className={styles.form}>
      <input type="hidden" name="key" value={formKey} />
      {fields}
      <div>
        <SubmitButton intent={intent} look={look}>
          {t(`introductions:act.${intent}`)}
        </SubmitButton>
      </div>
    </Form>
  );
  const isOver = !viewerCan.some((name) => name !== "BLOCK");
  return (
    <div className={styles.acts}>
      {isOver ? <p className={styles.quiet}>{t("introductions:over")}</p> : null}
      {can("ACCEPT") ? (
        <section className={styles.section} aria-labelledby="decide">
          <h2 id="decide">{t("introductions:decide.title")}</h2>
          <p>{t("introductions:decide.text")}</p>
          {act("ACCEPT", "primary")}
        </section>
      ) : null}
      {can("WRITE") ? (
        <section className={styles.section} aria-labelledby="write">
          <h2 id="write">
            {t(
              `introductions:write.${side}.${stage === "QUESTIONED" || stage === "ASKED" ? "before" : "talk"}`,
            )}
          </h2>
          {act(
            "WRITE",
            can("ACCEPT") ? "secondary" : "primary",
            <>
              {isSeen ? <input type="hidden" name="seen" value={text} /> : null}
              <NativeTextarea
                // A page that reads itself anew, as it does when the other side acts, keeps what is typed.
                key={visit}
                label={t("introductions:write.label")}
                name="text"
                rows={5}
                required
                maxLength={LIMITS.messageCharacters}
                defaultValue={text}
                aria-describedby="write-hint"
              />
            </>,
          )}
          <p id="write-hint" className={styles.quiet}>
            {t("introductions:write.hint")}
          </p>
        </section>
      ) : null}
      {can("CONSENT") || viewerConsents ? (
        <section className={styles.section} aria-labelledby="names">
          <h2 id="names">{t("introductions:names.title")}</h2>
          <p>{t(viewerConsents ? "introductions:names.waits" : "introductions:names.text")}</p>
          {can("CONSENT") ? (
            <Confirm label={t("introductions:names.ask")} question={t("introductions:names.warning")}>
              {act("CONSENT", "danger")}
            </Confirm>
          ) : null}
          {can("TAKE_CONSENT_BACK") ? act("TAKE_CONSENT_BACK", "secondary") : null}
        </section>
      ) : null}
      <section className={styles.section} aria-labelledby="ending">
        <h2 id="ending">{t(isOver ? "introductions:ending.after" : "introductions:ending.title")}</h2>
        <div className={styles.endings}>
          {can("DECLINE") ? (
            <Confirm
              label={t("introductions:ending.DECLINE")}
              question={t("introductions:ending.declineText")}
            >
              {act(
                "DECLINE",
                "secondary",
                <NativeChoice
                  label={t("introductions:ending.reason")}
                  name="reason"
                  options={DECLINE_REASONS.map((reason) => ({
                    value: reason,
                    label: t(`introductions:reason.${reason}`),
                  }))}
                />,
              )}
            </Confirm>
          ) : null}
          {(["CANCEL", "LEAVE", "BLOCK"] as const).filter(can).map((intent) => (
            <Confirm
              key={intent}
              label={t(`introductions:ending.${intent}`)}
              question={t(`introductions:question.${isOver ? "BLOCK_AFTER" : intent}`)}
            >
              {act(intent, "danger")}
            </Confirm>
          ))}
        </div>
        <p>
          <a href={`/reports/new?introduction=${introduction.id}`}>{t("introductions:report.link")}</a>
        </p>
      </section>
    </div>
  );
}
