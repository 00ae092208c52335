import type { PublishedStatistic, StatisticFigures } from "@rungs/shared/published-statistic";

import { cellNames, type TableDeclaration } from "./declared-tables.ts";
import type { StatisticsRelease } from "./shown-cell.ts";

/** A table as peers read it, listed field by field: every declared group, and null for each that is not shown. */
export function toStatisticDocument(table: TableDeclaration, release: StatisticsRelease): PublishedStatistic {
  return {
    table: table.id,
    quarter: release.quarter,
    groups: cellNames(table).map((group) => {
      const cell = release.cells.find((one) => one.table === table.id && one.group === group);
      return { group, figures: cell ? toFigures(cell.figures) : null };
    }),
  };
}

/** The exact bytes of a document, the same for every reader. */
export function statisticText(document: PublishedStatistic): string {
  return JSON.stringify(document);
}

function toFigures({ quarter, policyVersion, base, shares, quantiles }: StatisticFigures): StatisticFigures {
  return {
    quarter,
    policyVersion,
    base: { from: base.from, to: base.to },
    shares: shares && shares.map(({ value, percent, bound }) => ({ value, percent, bound })),
    quantiles: quantiles && quantiles.map(({ quantile, value, bound }) => ({ quantile, value, bound })),
  };
}
