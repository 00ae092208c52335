import { EVERYONE, type StatisticTable } from "@rungs/shared/vocabulary/statistics";

import type { TableDeclaration } from "./declared-tables.ts";
import { medianOf, mostFrequent } from "./unit-value.ts";

/** One fact of one organisation, and since when it has stood. */
export interface StatisticRow {
  table: StatisticTable;
  /** The ultimate parent organisation: what is counted. */
  unit: string;
  group: string;
  value: string | number;
  since: Date;
}

/** The organisations of one group of a table, each with its one value. */
export interface Cohort {
  table: StatisticTable;
  group: string;
  values: ReadonlyMap<string, string | number>;
}

/** Puts together the cohorts of a table, everyone first, from facts that stood at `moment`; younger ones count for nothing. */
export function buildCohorts(table: TableDeclaration, rows: readonly StatisticRow[], moment: Date): Cohort[] {
  const known = rows.filter(
    (row) => row.table === table.id && row.since <= moment && table.groups.includes(row.group),
  );
  const byUnit = new Map<string, StatisticRow[]>();
  for (const row of known) byUnit.set(row.unit, [...(byUnit.get(row.unit) ?? []), row]);

  const cohorts = new Map<string, Map<string, string | number>>(
    [EVERYONE, ...table.groups].map((group) => [group, new Map()]),
  );
  for (const unit of [...byUnit.keys()].sort()) {
    for (const [group, value] of valuesOfUnit(table, byUnit.get(unit)!)) cohorts.get(group)!.set(unit, value);
  }
  return [...cohorts].map(([group, values]) => ({ table: table.id, group, values }));
}

/** One value for everyone, and one for each group that the organisation stands in. */
function valuesOfUnit(table: TableDeclaration, rows: readonly StatisticRow[]): [string, string | number][] {
  if (table.kind === "SHARES") {
    // In one group only, with one value: the groups of the document then add up to everyone, and can be guarded so.
    const group = mostFrequent(
      rows.map((row) => row.group),
      table.groups,
    );
    const value = mostFrequent(
      rows.filter((row) => row.group === group).map((row) => String(row.value)),
      table.values,
    );
    return [
      [EVERYONE, value],
      [group, value],
    ];
  }
  const middle = (some: readonly StatisticRow[]) => medianOf(some.map((row) => Number(row.value)));
  const groups = [...new Set(rows.map((row) => row.group))];
  return [
    [EVERYONE, middle(rows)],
    ...groups.map((group): [string, number] => [group, middle(rows.filter((row) => row.group === group))]),
  ];
}
