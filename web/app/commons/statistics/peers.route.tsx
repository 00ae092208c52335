import { useTranslation } from "react-i18next";

import { ButtonLink } from "#web/design/button.tsx";
import { EmptyState } from "#web/design/empty-state.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { quarterName } from "#web/ladder/format.ts";
import { query } from "#web/platform/graphql.server.ts";

import type { Route } from "./+types/peers.route.ts";
import { dataQuarter, shownGroups, type Table } from "./figures.ts";
import { slugOf } from "./names.ts";
import type { OwnCell } from "./own-cells.ts";
import { ownSentences } from "./own-sentence.ts";
import { PEERS_PAGE } from "./peers.operations.ts";
import { STATISTICS_PAGE } from "./statistics.operations.ts";
import styles from "./statistics.module.css";
import { TableCharts } from "./table-charts.tsx";

/** "I want to show my director where we stand, without anybody learning that we looked." */
export const handle = { document: true };

/** One's own is drawn for oneself alone and kept nowhere. */
export function headers() {
  return { "Cache-Control": "private, no-store" };
}

export async function loader({ request }: Route.LoaderArgs) {
  // Two questions: the statistics are the same bytes for everybody, and what is one's own is not among them.
  const [{ statistics }, { ownFigures }] = await Promise.all([
    query(request, STATISTICS_PAGE, {}),
    query(request, PEERS_PAGE, {}),
  ]);
  return { statistics, own: ownFigures };
}

export default function Peers({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { statistics, own } = loaderData;
  const tables = (statistics?.tables ?? []).filter(
    ({ table, groups }) =>
      own.figures.some((cell) => cell.table === table) && groups.some(({ figures }) => figures),
  );
  return (
    <>
      <PageHeader
        eyebrow={<a href="/statistics">{t("statistics:page.title")}</a>}
        title={t("statistics:peers.title")}
        lead={
          statistics
            ? t("statistics:peers.lead", { data: quarterName(t, dataQuarter(statistics.quarter)) })
            : null
        }
      />
      {own.hasCompleteProfile ? null : (
        <p className={styles.withheld}>
          {t("statistics:peers.incomplete")} <a href="/organization">{t("statistics:peers.profile")}</a>
        </p>
      )}
      {tables.length === 0 ? (
        <EmptyState
          title={t("statistics:peers.none")}
          actions={<ButtonLink href="/organization">{t("statistics:peers.profile")}</ButtonLink>}
        >
          {t("statistics:peers.noneText")}
        </EmptyState>
      ) : (
        tables.map((table) => <OwnSection key={table.table} table={table} own={own.figures} />)
      )}
    </>
  );
}

function OwnSection({ table, own }: { table: Table; own: readonly OwnCell[] }) {
  const { t } = useTranslation();
  const slug = slugOf(table.table);
  const sentences = ownSentences(t, table, own);
  const missing = own.some(
    (cell) => cell.table === table.table && !shownGroups(table).some(({ group }) => group === cell.group),
  );
  return (
    <section className={styles.table} aria-labelledby={`${slug}-own`}>
      <h2 id={`${slug}-own`}>{t(`statistics:page.table.${table.table}`)}</h2>
      {sentences.length > 0 ? (
        <ul className={styles.own}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : null}
      <TableCharts table={table} own={own} />
      {missing ? <p className={styles.withheld}>{t("statistics:peers.missing")}</p> : null}
    </section>
  );
}
