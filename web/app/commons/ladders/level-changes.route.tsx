import { LIMITS } from "@rungs/shared/limits";
import { useTranslation } from "react-i18next";

import { Button } from "#web/design/button.tsx";
import { EmptyState } from "#web/design/empty-state.tsx";
import { LocalizedText, pickText, TextsIn } from "#web/design/localized-text.tsx";
import { NativeChoice } from "#web/design/native-field.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { plainText, rankCode } from "#web/ladder/format.ts";
import { query } from "#web/platform/graphql.server.ts";
import { getLocale } from "#web/platform/preferences.server.ts";

import type { Route } from "./+types/level-changes.route.ts";
import { ChangedRows } from "./changed-rows.tsx";
import { LevelFacts } from "./level-facts.tsx";
import { LEVEL_CHANGES_PAGE } from "./level-changes.operations.ts";
import styles from "./level-changes.module.css";

/** "Show me only what is different at the next level. Twelve lines that read alike are not an answer." */
export const handle = { document: true };

export async function loader({ request, params }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  const ordinal = (name: string, fallback: number) => {
    const value = Number(searchParams.get(name) ?? fallback);
    if (!Number.isInteger(value) || value < 1 || value > LIMITS.levels)
      throw new Response(null, { status: 404 });
    return value;
  };
  const from = ordinal("from", 1);
  const to = ordinal("to", from + 1);
  const language = getLocale(request);
  const { levelChanges } = await query(request, LEVEL_CHANGES_PAGE, { id: params.id, from, to, language });
  if (!levelChanges) throw new Response(null, { status: 404 });
  return { id: params.id, changes: levelChanges };
}

export default function LevelChangesRoute({ loaderData }: Route.ComponentProps) {
  const { t, i18n } = useTranslation();
  const { id, changes } = loaderData;
  const { ladder, from, to } = changes;
  const levels = changes.levels.map(({ ordinal, rank, titles }) => ({
    value: String(ordinal),
    label: `${rankCode(rank)} · ${plainText(titles[0] ?? [], i18n.language)}`,
  }));
  const fromTitle = plainText(from.titles[0] ?? [], i18n.language);
  const toTitle = plainText(to.titles[0] ?? [], i18n.language);
  // The title of the ladder says its language.
  const language = pickText(ladder.title, i18n.language)?.language ?? ladder.language;
  return (
    <>
      <PageHeader
        eyebrow={
          <a href={`/ladders/${id}`}>
            <LocalizedText text={ladder.title} />
          </a>
        }
        title={t("reading:changes.title", { from: fromTitle, to: toTitle })}
        lead={<Summary counts={changes} />}
      />
      <form method="get" className={styles.choose} aria-label={t("reading:changes.choose")}>
        <NativeChoice
          label={t("reading:changes.from")}
          name="from"
          options={levels}
          defaultValue={from.ordinal}
        />
        <NativeChoice label={t("reading:changes.to")} name="to" options={levels} defaultValue={to.ordinal} />
        <Button>{t("reading:changes.show")}</Button>
      </form>
      <LevelFacts from={from} to={to} />
      {changes.changed + changes.added + changes.removed === 0 ? (
        <EmptyState title={t("reading:changes.nothing")}>{t("reading:changes.nothingText")}</EmptyState>
      ) : (
        <TextsIn language={language}>
          <ChangedRows rows={changes.rows} language={language} fromTitle={fromTitle} toTitle={toTitle} />
        </TextsIn>
      )}
    </>
  );
}

function Summary({
  counts,
}: {
  counts: { changed: number; added: number; removed: number; unchanged: number };
}) {
  const { t } = useTranslation();
  return (
    <ul role="list" className={styles.counts}>
      {(["changed", "added", "removed", "unchanged"] as const)
        .filter((kind) => counts[kind] > 0)
        .map((kind) => (
          <li key={kind} data-kind={kind}>
            {t(`reading:changes.${kind}`, { count: counts[kind] })}
          </li>
        ))}
    </ul>
  );
}
