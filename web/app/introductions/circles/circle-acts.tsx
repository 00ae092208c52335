import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Form, Link } from "react-router";

import { Confirm } from "#web/design/confirm.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { NativeChoice } from "#web/design/native-field.tsx";

import { dayName } from "../day-name.ts";
import type { CircleInList } from "./circles.operations.ts";
import styles from "./circles.module.css";

type CircleActsProps = {
  circle: CircleInList;
  /** New with every page, which sends one act. */
  formKey: string;
  canTakeLines: boolean;
};

/** What a seat can do besides writing: go on or not, take lines home, keep away from somebody, leave. */
export function CircleActs({ circle, formKey, canTakeLines }: CircleActsProps) {
  const { t, i18n } = useTranslation();
  const { id, askedUntil, viewerGoesOn, viewerCan, seats } = circle;
  const others = seats.filter(({ isOwn, viewerBlocked }) => !isOwn && !viewerBlocked);
  const form = (children: ReactNode) => (
    <Form method="post" className={styles.form}>
      <input type="hidden" name="key" value={formKey} />
      {children}
    </Form>
  );
  return (
    <>
      {askedUntil ? (
        <section className={styles.section} aria-labelledby="go-on">
          <h2 id="go-on">{t("introductions:circles.goOn.title")}</h2>
          <p>{t("introductions:circles.goOn.text", { day: dayName(t, i18n.language, askedUntil) })}</p>
          {viewerGoesOn === null ? null : (
            <p>
              <strong>{t(`introductions:circles.goOn.${viewerGoesOn ? "saidYes" : "saidNo"}`)}</strong>
            </p>
          )}
          {form(
            <div className={styles.buttons}>
              {viewerGoesOn === true ? null : (
                <SubmitButton intent="GO_ON">{t("introductions:circles.goOn.yes")}</SubmitButton>
              )}
              {viewerGoesOn === false ? null : (
                <SubmitButton intent="GO_NO_FURTHER" look="secondary">
                  {t("introductions:circles.goOn.no")}
                </SubmitButton>
              )}
            </div>,
          )}
        </section>
      ) : null}
      {canTakeLines ? (
        <section className={styles.section} aria-labelledby="take">
          <h2 id="take">{t("introductions:circles.take.title")}</h2>
          <p>{t("introductions:circles.take.lead")}</p>
          <p>
            <Link to={`/circles/${id}/take`}>{t("introductions:circles.take.open")}</Link>
          </p>
        </section>
      ) : null}
      <section className={styles.section} aria-labelledby="ending">
        <h2 id="ending">{t("introductions:circles.ending.title")}</h2>
        {others.length > 0 ? (
          <Confirm
            label={t("introductions:circles.ending.block")}
            question={t("introductions:circles.ending.blockText")}
          >
            {form(
              <>
                <NativeChoice
                  label={t("introductions:circles.ending.seat")}
                  name="seat"
                  options={others.map(({ letter }) => ({
                    value: letter,
                    label: t("introductions:circles.seats.one", { letter }),
                  }))}
                />
                <div>
                  <SubmitButton intent="BLOCK" look="danger">
                    {t("introductions:circles.ending.block")}
                  </SubmitButton>
                </div>
              </>,
            )}
          </Confirm>
        ) : null}
        {viewerCan.includes("LEAVE") ? (
          <Confirm
            label={t("introductions:circles.ending.leave")}
            question={t("introductions:circles.ending.leaveText")}
          >
            {form(
              <div>
                <SubmitButton intent="LEAVE" look="danger">
                  {t("introductions:circles.ending.leave")}
                </SubmitButton>
              </div>,
            )}
          </Confirm>
        ) : null}
      </section>
    </>
  );
}
