import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Form } from "react-router";

import { sharedHoursWords } from "#web/board/hours-words.ts";
import { ButtonLink } from "#web/design/button.tsx";
import { Confirm } from "#web/design/confirm.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";

import styles from "../introduction.module.css";
import { OwnTime } from "./own-time.tsx";
import type { SessionOfTalk } from "./sessions.operations.ts";
import { TimeFields } from "./time-fields.tsx";

type SessionPanelProps = {
  introductionId: string;
  session: SessionOfTalk | null;
  /** New with every page, which sends one act. */
  formKey: string;
  clock: number | null;
  /** The blocks in which the other side can talk, as far as their post tells. */
  hours: readonly number[];
  /** Whether the two know each other's names. */
  isKnown?: boolean;
  /** Why what was asked for was not done. */
  notice?: ReactNode;
  /** Whether that is because of the times that were chosen. */
  isOfTimes?: boolean;
};

/** "We settle when to talk, each by our own clock." */
export function SessionPanel({
  introductionId,
  session,
  formKey,
  clock,
  hours,
  isKnown = false,
  notice = null,
  isOfTimes = false,
}: SessionPanelProps) {
  const { t } = useTranslation();
  const form = (children: ReactNode) => (
    <Form method="post" action="#session" className={styles.form}>
      <input type="hidden" name="key" value={formKey} />
      {children}
    </Form>
  );
  const overlap = sharedHoursWords(t, hours, clock);
  const proposal = form(
    <>
      {overlap ? (
        <p className={styles.quiet}>{t("introductions:session.overlap", { hours: overlap })}</p>
      ) : null}
      <TimeFields clock={clock} />
      {isOfTimes ? notice : null}
      <div>
        <SubmitButton intent="PROPOSE_SESSION" look="secondary">
          {t("introductions:session.propose")}
        </SubmitButton>
      </div>
    </>,
  );
  return (
    <section className={styles.section} aria-labelledby="session">
      <h2 id="session" tabIndex={-1}>
        {t("introductions:session.title")}
      </h2>
      {isOfTimes && session?.stage !== "BOOKED" ? null : notice}
      {session ? <p>{t(textOf(session, isKnown))}</p> : <p>{t("introductions:session.text")}</p>}
      {session && session.starts.length > 0 ? (
        <ul role="list" className={styles.starts}>
          {session.starts.map((start) => (
            <li key={start} className={styles.start}>
              <span className={session.stage === "BOOKED" ? styles.booked : undefined}>
                <OwnTime instant={start} clock={clock} />
                {` · ${t("introductions:session.minutesOf", { count: session.minutes })}`}
              </span>
              {session.stage === "PROPOSED" && !session.isOwn
                ? form(
                    <>
                      <input type="hidden" name="start" value={start} />
                      <SubmitButton intent="BOOK_SESSION" size="sm">
                        {t("introductions:session.take")}
                      </SubmitButton>
                    </>,
                  )
                : null}
            </li>
          ))}
        </ul>
      ) : null}
      {session?.stage === "PROPOSED" && !session.isOwn
        ? form(
            <div>
              <SubmitButton intent="OTHER_TIMES" look="secondary">
                {t("introductions:session.others")}
              </SubmitButton>
            </div>,
          )
        : null}
      {session?.stage === "BOOKED" ? (
        <div>
          <ButtonLink href={`/introductions/${introductionId}/session.ics`} download>
            {t("introductions:session.calendar")}
          </ButtonLink>
        </div>
      ) : (
        <Confirm
          // What was typed goes once it is proposed, and stays where that failed or the other side does something.
          key={(session?.isOwn && session.starts.at(-1)) || "none"}
          calm
          isOpen={isOfTimes}
          label={t(session ? "introductions:session.proposeOthers" : "introductions:session.proposeTimes")}
          question={[
            t("introductions:session.proposeText"),
            session?.starts.length ? t("introductions:session.replaceText") : "",
          ].join(" ")}
        >
          {proposal}
        </Confirm>
      )}
      {session && (session.isOwn || session.stage !== "PROPOSED") ? (
        <Confirm
          label={t(`introductions:session.cancel.${session.stage}`)}
          question={t("introductions:session.cancelText")}
        >
          {form(
            <div>
              <SubmitButton intent="CANCEL_SESSION" look="danger">
                {t(`introductions:session.cancel.${session.stage}`)}
              </SubmitButton>
            </div>,
          )}
        </Confirm>
      ) : null}
    </section>
  );
}

const textOf = ({ stage, isOwn }: SessionOfTalk, isKnown: boolean) =>
  stage === "BOOKED"
    ? (`introductions:session.stage.BOOKED.${isKnown ? "known" : "unknown"}` as const)
    : (`introductions:session.stage.${stage}.${isOwn ? "own" : "theirs"}` as const);
