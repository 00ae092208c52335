import { useTranslation } from "react-i18next";

import { ButtonLink } from "#web/design/button.tsx";
import { LocalizedText } from "#web/design/localized-text.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { findFollowStanding } from "#web/following/find-standing.server.ts";
import { FollowForm } from "#web/following/follow-form.tsx";
import { plainText, rankName } from "#web/ladder/format.ts";
import { LadderBody } from "#web/ladder/ladder-body.tsx";
import { query, queryOrNull } from "#web/platform/graphql.server.ts";

import type { Route } from "./+types/ladder.route.ts";
import { LADDER_PAGE, LADDER_STANDING } from "./ladder.operations.ts";
import styles from "./ladder.module.css";

/** "I can see in one place what this office asks at each step. I know how far I may trust who it comes from." */
export const handle = { document: true };

/** Whether one follows it is shown to oneself alone and kept nowhere. */
export function headers() {
  return { "Cache-Control": "private, no-store" };
}

export async function loader({ request, params }: Route.LoaderArgs) {
  const { id } = params;
  const [{ publishedLadder }, standing] = await Promise.all([
    query(request, LADDER_PAGE, { id }),
    queryOrNull(request, LADDER_STANDING, { id }),
  ]);
  if (!publishedLadder) throw new Response(null, { status: 404 });
  return {
    id,
    ladder: publishedLadder,
    replacedBy: standing?.publishedLadderCard?.replacedBy ?? null,
    ceiling: standing?.ladderCeiling ?? null,
    following: await findFollowStanding(request, standing?.publishedLadderCard?.lineId),
  };
}

export default function LadderRoute({ loaderData }: Route.ComponentProps) {
  const { t, i18n } = useTranslation();
  const { id, ladder, replacedBy, ceiling, following } = loaderData;
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
      {following ? <FollowForm kind="LADDER" id={id} standing={following} /> : null}
      {ceiling ? (
        <p className={styles.ceiling}>
          {t("titles:ceiling.low", {
            highest: rankName(t, ceiling.highest),
            peers: rankName(t, ceiling.peers),
          })}{" "}
          <a href={`/titles?roleFamily=${ladder.roleFamily}`}>{t("titles:ceiling.more")}</a>
        </p>
      ) : null}
      <LadderBody
        ladder={ladder}
        changesAddress={(from, to) => `/ladders/${id}/changes?from=${from}&to=${to}`}
      />
    </article>
  );
}
