import { useTranslation } from "react-i18next";

import { quarterName } from "#web/ladder/format.ts";
import type { ResultOf } from "#web/platform/graphql.ts";

import type { OPERATOR_PAGE } from "./operator.operations.ts";
import styles from "./operator.module.css";

type FeedbackWordsProps = { list: ResultOf<typeof OPERATOR_PAGE>["feedbackWords"] };

/** What people said about their talks, of quarters that are over, in no order. */
export function FeedbackWords({ list }: FeedbackWordsProps) {
  const { t } = useTranslation();
  return (
    <section className={styles.page} aria-labelledby="feedback">
      <h2 id="feedback">{t("operator:feedback.title")}</h2>
      <p>{t("operator:feedback.text")}</p>
      {list.length === 0 ? (
        <p>{t("operator:feedback.none")}</p>
      ) : (
        <ul role="list" className={styles.list}>
          {list.map(({ quarter, helped, again, words }, place) => (
            <li key={place} className={styles.report}>
              <p className={styles.about}>
                {quarterName(t, quarter)}
                {" · "}
                {t(`operator:feedback.helped.${helped}`)}
                {" · "}
                {t(again ? "operator:feedback.again" : "operator:feedback.notAgain")}
              </p>
              <blockquote className={styles.words} dir="auto">
                {words}
              </blockquote>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
