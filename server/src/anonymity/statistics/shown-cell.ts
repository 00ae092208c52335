import type { StatisticFigures } from "@rungs/shared/published-statistic";
import type { StatisticTable } from "@rungs/shared/vocabulary/statistics";

/** One group of a table with its numbers, and privately whom they are made of. */
export interface ShownCell {
  table: StatisticTable;
  group: string;
  /** The ultimate parents whose values are in it, sorted; never leaves. */
  units: readonly string[];
  figures: StatisticFigures;
}

/** All that is shown in one quarter, made then or standing since an earlier one. */
export interface StatisticsRelease {
  quarter: string;
  cells: readonly ShownCell[];
}
