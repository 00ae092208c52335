import { LIMITS } from "@rungs/shared/limits";
import { READINESS, type Readiness } from "@rungs/shared/vocabulary/succession";
import { useTranslation } from "react-i18next";
import { Form } from "react-router";

import { Confirm } from "#web/design/confirm.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { LocalizedText } from "#web/design/localized-text.tsx";
import { NativeChoice, NativeInput } from "#web/design/native-field.tsx";

import { positionName } from "./position-name.ts";
import type { Position } from "./succession.operations.ts";
import styles from "./succession.module.css";

/** One position: who is ready now, who later, and a line to name somebody. */
export function PositionCard({ position }: { position: Position }) {
  const { t, i18n } = useTranslation();
  const { id, kind, title, levelTitle, successors, readyNow, readyLater } = position;
  return (
    <li
      id={id}
      className={styles.card}
      data-ready={readyNow > 0 ? "now" : readyLater > 0 ? "later" : "nobody"}
    >
      <div className={styles.head}>
        <div>
          <h2 className={styles.name}>
            {levelTitle ? (
              <LocalizedText text={levelTitle} quiet />
            ) : (
              positionName(t, position, i18n.language)
            )}
          </h2>
          <p className={styles.quiet}>
            {kind === "LADDER" ? <LocalizedText text={title} quiet /> : t("vocabulary:draftKind.ROLE")}
          </p>
        </div>
        <Confirm label={t("teams:succession.remove")} calm question={t("teams:succession.removeAsk")}>
          <Form method="post">
            <input type="hidden" name="positionId" value={id} />
            <SubmitButton intent="remove" look="danger" size="sm">
              {t("teams:succession.removeConfirm")}
            </SubmitButton>
          </Form>
        </Confirm>
      </div>
      <div className={styles.columns}>
        {READINESS.map((readiness) => (
          <Ready key={readiness} position={position} readiness={readiness} />
        ))}
      </div>
      <details>
        <summary className={styles.more}>{t("teams:succession.name")}</summary>
        <Form key={successors.length} method="post" className={styles.inline}>
          <input type="hidden" name="positionId" value={id} />
          <NativeInput
            label={t("teams:succession.who")}
            name="name"
            required
            maxLength={LIMITS.nameCharacters}
            autoComplete="off"
          />
          <NativeChoice
            label={t("teams:succession.when")}
            name="readiness"
            options={READINESS.map((one) => ({ value: one, label: t(`teams:succession.ready.${one}`) }))}
          />
          <SubmitButton intent="name" look="secondary">
            {t("teams:succession.keep")}
          </SubmitButton>
        </Form>
      </details>
    </li>
  );
}

function Ready({ position, readiness }: { position: Position; readiness: Readiness }) {
  const { t } = useTranslation();
  const successors = position.successors.filter((one) => one.readiness === readiness);
  return (
    <div>
      <h3 className={styles.when}>{t(`teams:succession.ready.${readiness}`)}</h3>
      {successors.length > 0 ? (
        <ul role="list" className={styles.people}>
          {successors.map(({ id, name }) => (
            <li key={id}>
              <span>{name}</span>
              <Form method="post">
                <input type="hidden" name="positionId" value={position.id} />
                <input type="hidden" name="successorId" value={id} />
                <SubmitButton intent="forget" look="plain" size="sm">
                  {t("teams:succession.takeOut")}
                  <span className="visually-hidden">: {name}</span>
                </SubmitButton>
              </Form>
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.quiet}>{t("teams:succession.nobody")}</p>
      )}
    </div>
  );
}
