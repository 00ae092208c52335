import { useTranslation } from "react-i18next";

import { Confirm } from "#web/design/confirm.tsx";

import { ActForm } from "./act-form.tsx";
import type { IntroductionInList } from "./introductions.operations.ts";
import styles from "./introduction.module.css";

type EndItProps = { introduction: IntroductionInList; formKey: string };

/** The ways out, and the way to whoever looks after the network. */
export function EndIt({ introduction: { id, viewerCan }, formKey }: EndItProps) {
  const { t } = useTranslation();
  const isOver = !viewerCan.some((act) => act !== "BLOCK");
  const ways = (["CANCEL", "LEAVE", "BLOCK"] as const).filter((act) => viewerCan.includes(act));
  return (
    <section className={styles.section} aria-labelledby="ending">
      <h2 id="ending">{t(isOver ? "introductions:ending.after" : "introductions:ending.title")}</h2>
      {ways.length > 0 ? (
        <div className={styles.endings}>
          {ways.map((intent) => (
            <Confirm
              key={intent}
              label={t(`introductions:ending.${intent}`)}
              question={t(`introductions:question.${isOver ? "BLOCK_AFTER" : intent}`)}
            >
              <ActForm intent={intent} look="danger" formKey={formKey} />
            </Confirm>
          ))}
        </div>
      ) : null}
      <p>
        <a href={`/reports/new?introduction=${id}`}>{t("introductions:report.link")}</a>
      </p>
    </section>
  );
}
