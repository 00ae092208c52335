import { EVERYONE, type Grouping, GROUPINGS } from "@rungs/shared/vocabulary/statistics";

import type { TableDeclaration } from "./declared-tables.ts";
import type { StatisticRow, Values } from "./statistic-row.ts";
import { medianOf, mostFrequent } from "./unit-value.ts";

/** The values of one organisation in each group that it stands in, and in everyone. */
export type UnitCells = ReadonlyMap<string, Values>;

type Row = Pick<StatisticRow, "groups" | "values">;

/** Makes one of all that an organisation entered, so that it counts once; without a row, it stands nowhere. */
export function cellsOfUnit(table: TableDeclaration, rows: readonly Row[]): UnitCells {
  if (rows.length === 0) return new Map();
  const all = valuesOf(table, rows);
  const cells = new Map<string, Values>(table.tellsEveryone === false ? [] : [[EVERYONE, all]]);
  for (const grouping of table.parts) {
    // In one group only and with the value it has in everyone: the groups then add up, and can be guarded so.
    const groups = rows.flatMap((row) => groupsIn(grouping, row));
    if (groups.length > 0) cells.set(mostFrequent(groups, GROUPINGS[grouping]), all);
  }
  for (const grouping of table.overlaps) {
    for (const group of new Set(rows.flatMap((row) => groupsIn(grouping, row)))) {
      cells.set(
        group,
        valuesOf(
          table,
          rows.filter(({ groups }) => groups.includes(group)),
        ),
      );
    }
  }
  return cells;
}

function valuesOf(table: TableDeclaration, rows: readonly Row[]): Values {
  const values = rows.flatMap((row) => row.values);
  if (table.kind === "QUANTILES") return [medianOf(values.map(Number))];
  if (table.kind === "PRESENCE") return table.values.filter((value) => values.includes(value));
  return [mostFrequent(values.map(String), table.values)];
}

function groupsIn(grouping: Grouping, { groups }: Row): string[] {
  return groups.filter((group) => (GROUPINGS[grouping] as readonly string[]).includes(group));
}
