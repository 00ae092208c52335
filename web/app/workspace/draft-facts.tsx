import { useTranslation } from "react-i18next";

import { DraftText } from "./draft-text.tsx";
import type { Draft } from "./draft.operations.ts";
import sections from "./draft-sections.module.css";
import styles from "./draft.module.css";

/** What is said of a draft as a whole. */
export function DraftFacts({ draft }: { draft: Draft }) {
  const { t } = useTranslation();
  const unsaid = <span className={sections.quiet}>{t("workspace:notSaid")}</span>;
  const { individualContributor, strategyRationale, mission, roleFamily, language } = draft;
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{t("workspace:field.roleFamily")}</dt>
        <dd>{roleFamily ? t(`vocabulary:roleFamily.${roleFamily}`) : unsaid}</dd>
      </div>
      <div>
        <dt>{t("workspace:field.individualContributor")}</dt>
        <dd>
          {individualContributor === null
            ? unsaid
            : t(individualContributor ? "workspace:yes" : "workspace:no")}
        </dd>
      </div>
      <div>
        <dt>{t("workspace:field.strategy")}</dt>
        <dd>{t(`vocabulary:ladderStrategy.${draft.strategy}`)}</dd>
      </div>
      {strategyRationale ? (
        <div className={styles.wide}>
          <dt>{t("workspace:field.strategyRationale")}</dt>
          <dd>
            <DraftText text={strategyRationale} language={language} />
          </dd>
        </div>
      ) : null}
      <div className={styles.wide}>
        <dt>{t("workspace:field.mission")}</dt>
        <dd>{mission ? <DraftText text={mission} language={language} /> : unsaid}</dd>
      </div>
    </dl>
  );
}
