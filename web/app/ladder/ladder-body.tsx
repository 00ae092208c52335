import { useTranslation } from "react-i18next";

import { LocalizedText, pickText, TextsIn } from "#web/design/localized-text.tsx";
import { FacePanel } from "#web/ladder/face-panel.tsx";
import { quarterName } from "#web/ladder/format.ts";
import type { LadderDocument } from "#web/ladder/ladder-document.operations.ts";
import { LadderMatrix } from "#web/ladder/ladder-matrix.tsx";
import { roleLines } from "#web/ladder/matrix-rows.ts";
import { RankStrip } from "#web/ladder/rank-strip.tsx";
import { RoleLineGroups } from "#web/ladder/role-line-groups.tsx";

import styles from "./ladder-body.module.css";

type LadderBodyProps = {
  ladder: LadderDocument;
  /** The address that shows only what changes from one level to the next; without it no such link is offered. */
  changesAddress?: (from: number, to: number) => string;
};

/** Everything a published ladder says below its title, which says its language; the author's preview shows the same. */
export function LadderBody({ ladder, changesAddress }: LadderBodyProps) {
  const { t, i18n } = useTranslation();
  const groups = roleLines(ladder.expectations);
  return (
    <TextsIn language={pickText(ladder.title, i18n.language)?.language ?? ladder.language}>
      <div className={styles.top}>
        <div className={styles.about}>
          <p className={styles.facts}>
            <RankStrip ranks={ladder.levels.map(({ rank }) => rank)} />
            <span>{t("commons:levels", { count: ladder.levels.length })}</span>
            {ladder.individualContributor === null ? null : (
              <span>
                {ladder.individualContributor
                  ? t("commons:ladder.individual")
                  : t("commons:ladder.leadsPeople")}
              </span>
            )}
            <span>{t(`vocabulary:ladderStrategy.${ladder.strategy}`)}</span>
            <span>{t("commons:ladder.shared", { quarter: quarterName(t, ladder.quarter) })}</span>
          </p>
          {ladder.overview.length ? (
            <section aria-labelledby="overview" className={styles.prose}>
              <h2 id="overview">{t("commons:ladder.overview")}</h2>
              {ladder.overview.map((paragraph, index) => (
                <p key={index}>
                  <LocalizedText text={paragraph} />
                </p>
              ))}
            </section>
          ) : null}
          {ladder.strategyRationale ? (
            <section aria-labelledby="rationale" className={styles.prose}>
              <h2 id="rationale">{t("commons:ladder.rationale")}</h2>
              <p>
                <LocalizedText text={ladder.strategyRationale} />
              </p>
            </section>
          ) : null}
        </div>
        <FacePanel face={ladder.face} />
      </div>
      {groups.length ? <RoleLineGroups groups={groups} /> : null}
      {ladder.conditions.length ? (
        <section aria-labelledby="conditions" className={styles.section}>
          <h2 id="conditions">{t("commons:ladder.conditions")}</h2>
          <ul className={styles.conditions}>
            {ladder.conditions.map((condition, index) => (
              <li key={index}>
                <LocalizedText text={condition} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {ladder.levels.length ? (
        <section aria-labelledby="levels" className={styles.section}>
          <h2 id="levels">{t("commons:ladder.levels")}</h2>
          <LadderMatrix ladder={ladder} labelledBy="levels" {...(changesAddress && { changesAddress })} />
        </section>
      ) : null}
    </TextsIn>
  );
}
