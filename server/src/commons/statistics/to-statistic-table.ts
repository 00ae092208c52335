import type { PublishedStatistic } from "@rungs/shared/published-statistic";

import type { StatisticFigures, StatisticTableDocument } from "./statistics.type.ts";

/** A finished table as GraphQL gives it, listed field by field. */
export function toStatisticTable({ table, groups }: PublishedStatistic): StatisticTableDocument {
  return {
    table,
    groups: groups.map(({ group, figures }) => ({ group, figures: figures && toFigures(figures) })),
  };
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
