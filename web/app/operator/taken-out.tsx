import { useTranslation } from "react-i18next";

import type { ResultOf } from "#web/platform/graphql.ts";

import type { OPERATOR_PAGE } from "./operator.operations.ts";
import styles from "./operator.module.css";

/** What is no longer in the network, why and since when; not what it said, nor who did. */
export function TakenOut({ list }: { list: ResultOf<typeof OPERATOR_PAGE>["takenOut"] }) {
  const { t, i18n } = useTranslation();
  const dayName = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium", timeZone: "UTC" });
  return (
    <section className={styles.page} aria-labelledby="taken-out">
      <h2 id="taken-out">{t("operator:takenOut.title")}</h2>
      <p>{t("operator:takenOut.text")}</p>
      {list.length === 0 ? (
        <p>{t("operator:takenOut.none")}</p>
      ) : (
        <ul role="list" className={styles.list}>
          {list.map(({ publishedId, kind, reason, day, isGone }) => (
            <li key={publishedId} className={styles.row}>
              <span>{reason ? t(`vocabulary:takedownReason.${reason}`) : t("operator:takenOut.scan")}</span>
              <span>
                {t(`vocabulary:draftKind.${kind}`)} <code>{publishedId}</code>
              </span>
              <span>
                <time dateTime={day}>{dayName.format(new Date(`${day}T00:00:00Z`))}</time>
                {" · "}
                {t(isGone ? "operator:takenOut.gone" : "operator:takenOut.going")}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
