import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { EmptyState } from "#web/design/empty-state.tsx";
import { LocalizedText } from "#web/design/localized-text.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { MovedParts } from "#web/following/moved-parts.tsx";
import { quarterName } from "#web/ladder/format.ts";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import type { Route } from "./+types/changes.route.ts";
import { placeOf } from "./changed-things.tsx";
import { CIRCLE_CHANGES } from "./circles.operations.ts";
import styles from "./circles.module.css";
import { findChanges } from "./find-changes.server.ts";

await needTexts("commons", "following", "introductions", "vocabulary");

export async function loader({ request, params: { id } }: Route.LoaderArgs) {
  const { circleAgenda } = await query(request, CIRCLE_CHANGES, { id });
  if (!circleAgenda) throw new Response(null, { status: 404 });
  const { since, changes } = circleAgenda;
  return { id, since, changes: await findChanges(request, changes, since) };
}

/** "Before we meet I read what moved in what we rely on, and nobody knows which of us it is." */
export default function CircleChanges({ loaderData: { id, since, changes } }: Route.ComponentProps) {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        eyebrow={<Link to={`/circles/${id}`}>← {t("introductions:circles.one")}</Link>}
        title={t("introductions:circles.changes.title")}
        lead={t("introductions:circles.changes.since", { quarter: quarterName(t, since) })}
      />
      <div className={styles.page}>
        {changes.length === 0 ? (
          <EmptyState title={t("introductions:circles.changes.none")}>
            {t("introductions:circles.changes.noneText", { quarter: quarterName(t, since) })}
          </EmptyState>
        ) : null}
        {changes.map((move) => (
          <section key={move.lineId} className={styles.section} aria-labelledby={move.lineId}>
            <h2 id={move.lineId}>
              <a href={placeOf(move)}>
                <LocalizedText text={move.title} />
              </a>
            </h2>
            {move.parts.length > 0 ? (
              <MovedParts parts={move.parts} />
            ) : (
              <p className={styles.quiet}>
                {t(
                  move.seenId === null
                    ? "introductions:circles.changes.goneBefore"
                    : "introductions:circles.changes.same",
                )}
              </p>
            )}
          </section>
        ))}
      </div>
    </>
  );
}
