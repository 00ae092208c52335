import { GROUPINGS, type StatisticTable } from "@rungs/shared/vocabulary/statistics";

import { cellsOfUnit, type UnitCells } from "./cells-of-unit.ts";
import { cellNames, type TableDeclaration } from "./declared-tables.ts";
import type { StatisticRow, Values } from "./statistic-row.ts";

/** The organisations of one group of a table, each with its values. */
export interface Cohort {
  table: StatisticTable;
  group: string;
  values: ReadonlyMap<string, Values>;
}

/** Puts together the cohorts of a table, everyone first, from facts that stood at `moment`; younger ones count for nothing. */
export function buildCohorts(table: TableDeclaration, rows: readonly StatisticRow[], moment: Date): Cohort[] {
  const byUnit = new Map<string, StatisticRow[]>();
  for (const row of rows) {
    if (row.table !== table.id || row.since > moment || !isInEveryPart(table, row)) continue;
    byUnit.set(row.unit, [...(byUnit.get(row.unit) ?? []), row]);
  }
  const cells = new Map<string, UnitCells>(
    [...byUnit.keys()].sort().map((unit) => [unit, cellsOfUnit(table, byUnit.get(unit)!)]),
  );
  return cellNames(table).map((group) => ({
    table: table.id,
    group,
    values: new Map(
      [...cells].flatMap(([unit, own]) => {
        const values = own.get(group);
        return values ? [[unit, values] as const] : [];
      }),
    ),
  }));
}

/** Who stands in no group of a division would be what is left of everyone. */
function isInEveryPart({ parts }: TableDeclaration, { groups }: StatisticRow): boolean {
  return parts.every((grouping) => groups.some((group) => GROUPINGS[grouping].includes(group as never)));
}
