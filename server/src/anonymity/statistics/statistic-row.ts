import type { StatisticTable } from "@rungs/shared/vocabulary/statistics";

/** What one organisation has: one value, or of what it may have several of, any number. */
export type Values = readonly (string | number)[];

/** One fact of one organisation, and since when it has stood. */
export interface StatisticRow {
  table: StatisticTable;
  /** The ultimate parent organisation: what is counted. */
  unit: string;
  /** The groups it stands in, of each way to group one at most. */
  groups: readonly string[];
  values: Values;
  since: Date;
}
