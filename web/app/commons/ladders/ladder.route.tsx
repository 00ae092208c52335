import { useTranslation } from "react-i18next";

import { ButtonLink } from "#web/design/button.tsx";
import { LocalizedText } from "#web/design/localized-text.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { FacePanel } from "#web/ladder/face-panel.tsx";
import { plainText, quarterName } from "#web/ladder/format.ts";
import { LadderMatrix } from "#web/ladder/ladder-matrix.tsx";
import { roleLines } from "#web/ladder/matrix-rows.ts";
import { RankStrip } from "#web/ladder/rank-strip.tsx";
import { RoleLineGroups } from "#web/ladder/role-line-groups.tsx";
import { query, queryOrNull } from "#web/platform/graphql.server.ts";

import type { Route } from "./+types/ladder.route.ts";
import { LADDER_PAGE, LADDER_VERSION } from "./ladder.operations.ts";
import styles from "./ladder.module.css";

/** "I can see in one place what this office asks at each step. I know how far I may trust who it comes from." */
export const handle = { document: true };

export async function loader({ request, params }: Route.LoaderArgs) {
  const { id } = params;
  const [{ publishedLadder }, version] = await Promise.all([
    query(request, LADDER_PAGE, { id }),
    queryOrNull(request, LADDER_VERSION, { id }),
  ]);
  if (!publishedLadder) throw new Response(null, { status: 404 });
  return { id, ladder: publishedLadder, replacedBy: version?.publishedLadderCard?.replacedBy ?? null };
}

export default function LadderRoute({ loaderData }: Route.ComponentProps) {
  const { t, i18n } = useTranslation();
  const { id, ladder, replacedBy } = loaderData;
  const groups = roleLines(ladder.expectations);
  return (
    <article>
      <PageHeader
        eyebrow={t(`vocabulary:roleFamily.${ladder.roleFamily}`)}
        title={<LocalizedText text={ladder.title} />}
        documentTitle={plainText(ladder.title, i18n.language)}
        lead={ladder.mission ? <LocalizedText text={ladder.mission} /> : null}
        actions={
          <>
            {ladder.levels.length > 1 ? (
              <ButtonLink href={`/ladders/${id}/changes?from=1&to=2`}>
                {t("commons:ladder.changes")}
              </ButtonLink>
            ) : null}
            <ButtonLink look="primary" href={`/compare?id=${id}`}>
              {t("commons:ladder.compare")}
            </ButtonLink>
          </>
        }
      />
      {replacedBy ? (
        <div className={styles.notice}>
          <ProblemNotice tone="note" title={t("commons:ladder.replaced")}>
            <a href={`/ladders/${replacedBy}`}>{t("commons:ladder.newer")}</a>
          </ProblemNotice>
        </div>
      ) : null}
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
          <LadderMatrix
            ladder={ladder}
            labelledBy="levels"
            changesAddress={(from, to) => `/ladders/${id}/changes?from=${from}&to=${to}`}
          />
        </section>
      ) : null}
    </article>
  );
}
