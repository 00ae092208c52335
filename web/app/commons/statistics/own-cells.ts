import type { StatisticTable } from "@rungs/shared/vocabulary/statistics";

/** What the viewer's organisation has itself in one cell of a table. */
export interface OwnCell {
  table: StatisticTable;
  group: string;
  values: string[];
  number: number | null;
}

/** The viewer's own in a cell; null where they do not stand in it, and on every page that is the same for all. */
export function ownIn(own: readonly OwnCell[] | null, table: StatisticTable, group: string): OwnCell | null {
  return own?.find((cell) => cell.table === table && cell.group === group) ?? null;
}
