import { EVERYONE } from "@rungs/shared/vocabulary/statistics";
import { useTranslation } from "react-i18next";

import { Chart } from "#web/design/chart/chart.tsx";
import { PAGE_PALETTE } from "#web/design/chart/palette.ts";
import { QuantileStrips, quantileStripsHeight } from "#web/design/chart/quantile-strips.tsx";

import { isDivided, shownGroups, type Table } from "./figures.ts";
import { groupingOf, slugOf } from "./names.ts";
import { type OwnCell, ownIn } from "./own-cells.ts";
import { sharePanel, stripPanel } from "./panels.ts";
import { ShareFigure } from "./share-figure.tsx";
import styles from "./statistics.module.css";

type Props = {
  table: Table;
  /** The viewer's own cells: then only those are drawn, with the own value marked. Null where all read the same. */
  own?: readonly OwnCell[] | null;
};

/** The pictures of one table: everyone first, then each way to divide them. */
export function TableCharts({ table, own = null }: Props) {
  const { t } = useTranslation();
  const isTold = (group: string) =>
    own === null || group === EVERYONE || ownIn(own, table.table, group) !== null;
  const shown = shownGroups(table).filter(({ group }) => isTold(group));
  const slug = slugOf(table.table);
  if (shown.some(({ figures }) => figures.quantiles)) {
    const { strips, scale, description } = stripPanel(t, table, own, isTold);
    return (
      <div className={`${styles.figure} ${styles.strips}`}>
        <Chart
          id={slug}
          title={t(`statistics:page.table.${table.table}`)}
          description={description}
          height={quantileStripsHeight(strips)}
        >
          <QuantileStrips strips={strips} scale={scale} palette={PAGE_PALETTE} />
        </Chart>
        <p className={styles.legend}>
          {own ? t("statistics:peers.diamond") : null} {t("statistics:page.legend")}
        </p>
      </div>
    );
  }
  // The few that are one's own stand side by side: each says by its name what it is of.
  const divisionOf = (group: string) => (own === null ? groupingOf(table.table, group) : null);
  const groupings = [...new Set(shown.map(({ group }) => divisionOf(group)))];
  const charts = groupings.map((grouping) => (
    <div key={grouping ?? EVERYONE} className={styles.division}>
      {grouping ? <h3>{t(`statistics:page.by.${grouping}`)}</h3> : null}
      <div className={styles.figures}>
        {shown
          .filter(({ group }) => divisionOf(group) === grouping)
          .map((one) => (
            <ShareFigure
              key={one.group}
              id={`${slug}-${one.group.toLowerCase()}`}
              panel={sharePanel(t, table, one, own)}
            />
          ))}
      </div>
    </div>
  ));
  return (
    <>
      {charts}
      {isDivided(table) ? <p className={styles.base}>{t("statistics:page.rounded")}</p> : null}
    </>
  );
}
