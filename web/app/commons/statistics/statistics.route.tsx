import { useTranslation } from "react-i18next";

import { ButtonLink } from "#web/design/button.tsx";
import { EmptyState } from "#web/design/empty-state.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { quarterName } from "#web/ladder/format.ts";
import { query } from "#web/platform/graphql.server.ts";
import { getLocale } from "#web/platform/preferences.server.ts";
import { useViewer } from "#web/platform/viewer.ts";

import type { Route } from "./+types/statistics.route.ts";
import { dataQuarter, shownGroups } from "./figures.ts";
import { formatsFor } from "./picture-fonts.server.ts";
import styles from "./statistics.module.css";
import { STATISTICS_PAGE } from "./statistics.operations.ts";
import { TableSection } from "./table-section.tsx";

/** "Where do offices of our size report? I do not need to know whose number it is, but I need to trust it." */
export const handle = { document: true };

export async function loader({ request }: Route.LoaderArgs) {
  const { statistics } = await query(request, STATISTICS_PAGE, {});
  return { statistics, formats: await formatsFor(getLocale(request)) };
}

export default function Statistics({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const isMember = useViewer() !== null;
  const { statistics, formats } = loaderData;
  const tables = statistics?.tables ?? [];
  const shown = tables.filter((table) => shownGroups(table).length > 0);
  const empty = tables.filter((table) => !shown.includes(table));
  const actions = (
    <>
      {isMember ? (
        <ButtonLink href="/peers" look="primary">
          {t("statistics:peers.link")}
        </ButtonLink>
      ) : null}
      <ButtonLink href="/statistics/rules">{t("statistics:page.rules")}</ButtonLink>
    </>
  );
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
        actions={actions}
      />
      {statistics ? (
        shown.map((table) => <TableSection key={table.table} table={table} formats={formats} />)
      ) : (
        <EmptyState title={t("statistics:page.none")} actions={actions}>
          {t("statistics:page.noneText")}
        </EmptyState>
      )}
      {empty.length > 0 ? (
        <p className={styles.withheld}>
          <strong>{t("statistics:page.notYet")}</strong>
          {empty.map(({ table }) => t(`statistics:page.table.${table}`)).join(t("statistics:page.comma"))}
          {t("statistics:page.stop")} {t("statistics:page.nothingYet")}
        </p>
      ) : null}
    </>
  );
}
