import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { rankName } from "#web/ladder/format.ts";

import { DraftText } from "../draft-text.tsx";
import listStyles from "../workspace.module.css";
import styles from "./role.module.css";
import type { DeadEnd } from "./roles.operations.ts";

/** The jobs from which nothing leads on, each with the page on which a step is added. */
export function DeadEnds({ deadEnds }: { deadEnds: readonly DeadEnd[] }) {
  const { t, i18n } = useTranslation();
  return (
    <section className={listStyles.section} aria-labelledby="dead-ends">
      <h2 id="dead-ends">{t("ownRoles:deadEnds.title")}</h2>
      <p className={styles.quiet}>
        {deadEnds.length > 0 ? t("ownRoles:deadEnds.lead") : t("ownRoles:deadEnds.none")}
      </p>
      <ul role="list" className={styles.deadEnds}>
        {deadEnds.map(({ draftId, levelId, title, rank }) => (
          <li key={levelId ?? draftId}>
            <span>
              <DraftText text={title} language={i18n.language} />{" "}
              <span className={styles.quiet}>
                {[
                  t(levelId ? "ownRoles:deadEnds.level" : "ownRoles:deadEnds.role"),
                  ...(rank === null ? [] : [rankName(t, rank)]),
                ].join(" · ")}
              </span>
            </span>
            {levelId ? (
              <Link to={`/workspace/ladders/${draftId}/levels/${levelId}`}>
                {t("ownRoles:deadEnds.openLevel")}
              </Link>
            ) : (
              <Link to={`/workspace/roles/${draftId}#steps`}>{t("ownRoles:deadEnds.addStep")}</Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
