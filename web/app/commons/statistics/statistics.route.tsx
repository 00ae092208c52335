import { useTranslation } from "react-i18next";

import { ButtonLink } from "#web/design/button.tsx";
import { EmptyState } from "#web/design/empty-state.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { quarterName } from "#web/ladder/format.ts";
import { query } from "#web/platform/graphql.server.ts";

import type { Route } from "./+types/statistics.route.ts";
import { dataQuarter, shownGroups, type Table, withheldGroups } from "./figures.ts";
import { groupName } from "./group-name.ts";
import { LevelsFigure } from "./levels-figure.tsx";
import { SharesFigure } from "./shares-figure.tsx";
import styles from "./statistics.module.css";
import { STATISTICS_PAGE } from "./statistics.operations.ts";
import { tableSentence } from "./table-sentence.ts";

/** "Where do offices of our size report? I do not need to know whose number it is, but I need to trust it." */
export const handle = { document: true };

export async function loader({ request }: Route.LoaderArgs) {
  const { statistics } = await query(request, STATISTICS_PAGE, {});
  return { statistics };
}

export default function Statistics({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { statistics } = loaderData;
  const rules = <ButtonLink href="/statistics/rules">{t("statistics:page.rules")}</ButtonLink>;
  return (
    <>
      <PageHeader
        title={t("statistics:page.title")}
        lead={
          statistics
            ? t("statistics:page.lead", {
                quarter: quarterName(t, statistics.quarter),
                data: quarterName(t, dataQuarter(statistics.quarter)),
              })
            : null
        }
        actions={rules}
      />
      {statistics ? (
        statistics.tables.toReversed().map((table) => <TableSection key={table.table} table={table} />)
      ) : (
        <EmptyState title={t("statistics:page.none")} actions={rules}>
          {t("statistics:page.noneText")}
        </EmptyState>
      )}
    </>
  );
}

function TableSection({ table }: { table: Table }) {
  const { t } = useTranslation();
  const shown = shownGroups(table);
  const withheld = withheldGroups(table).map((group) => groupName(t, table.table, group));
  const sentence = tableSentence(t, table);
  return (
    <section className={styles.table} aria-labelledby={table.table}>
      <h2 id={table.table}>{t(`statistics:page.table.${table.table}`)}</h2>
      {sentence ? <p className={styles.sentence}>{sentence}</p> : null}
      {shown.length === 0 ? (
        <p className={styles.sentence}>{t("statistics:page.nothingYet")}</p>
      ) : (
        <div className={styles.figures}>
          {shown.map((group) =>
            table.table === "REPORTING_LINE_BY_SIZE" ? (
              <SharesFigure key={group.group} {...group} />
            ) : (
              <LevelsFigure key={group.group} {...group} />
            ),
          )}
        </div>
      )}
      {withheld.length > 0 ? (
        <p className={styles.withheld}>
          <strong>{t("statistics:page.withheld")}</strong> {withheld.join(t("statistics:page.comma"))}
          {t("statistics:page.stop")} {t("statistics:page.why")}
        </p>
      ) : null}
    </section>
  );
}
