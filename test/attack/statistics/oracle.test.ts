import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

import { RELEASE_POLICY } from "@rungs/shared/release-policy";
import { type Grouping, GROUPINGS } from "@rungs/shared/vocabulary/statistics";
import { expect, test } from "vitest";

import type { StatisticRow } from "../../../server/src/anonymity/statistics/statistic-row.ts";
import {
  declaredTables,
  type TableDeclaration,
} from "../../../server/src/anonymity/statistics/declared-tables.ts";
import { dataMoment } from "../../../server/src/anonymity/statistics/quarters.ts";
import { releaseStatistics } from "../../../server/src/anonymity/statistics/release-statistics.ts";
import { toStatisticDocument } from "../../../server/src/anonymity/statistics/to-statistic-document.ts";
import { Random } from "../../../server/src/demo/random.ts";
import { runs } from "../../../server/src/testing/runs.ts";

const ORACLE = fileURLToPath(new URL("oracle.py", import.meta.url));
const QUARTER = "2026-Q4";
const TABLES = declaredTables(RELEASE_POLICY);
const groupsBy = (groupings: readonly Grouping[]) =>
  groupings.map((grouping) => ({ by: grouping, groups: GROUPINGS[grouping] }));

// Debian's base system has Python, and so has nearly every machine; without it there is nothing to compare with.
test("a program in another language, written from the rules, finds the same numbers in every cell", () => {
  let figures = 0;
  for (let seed = 0; seed < runs({ fast: 10, long: 500 }); seed += 1) {
    const rows = drawRows(new Random(seed), 10 + ((seed * 37) % 240));
    const ours = ourCells(rows);
    figures += ours.filter(([, , shown]) => shown).length;
    expect(ours, `seed ${seed}`).toEqual(theirCells(rows));
  }
  expect(figures).toBeGreaterThan(30);
});

function ourCells(rows: StatisticRow[]) {
  const release = releaseStatistics({ quarter: QUARTER, rows, earlier: [] });
  return TABLES.flatMap((table) =>
    toStatisticDocument(table, release).groups.map(({ group, figures }) => [
      table.id,
      group,
      figures && {
        base: figures.base,
        ...(figures.shares && {
          shares: figures.shares.map(({ value, percent, bound }) => [value, percent, bound]),
        }),
        ...(figures.quantiles && {
          quantiles: figures.quantiles.map(({ quantile, value, bound }) => [quantile, value, bound]),
        }),
      },
    ]),
  );
}

function theirCells(rows: StatisticRow[]): unknown {
  const input = JSON.stringify({
    tables: TABLES.map((table) => ({
      ...table,
      parts: groupsBy(table.parts),
      overlaps: groupsBy(table.overlaps),
    })),
    rows: rows.map(({ table, unit, groups, values }) => [table, unit, groups, values]),
  });
  const { stdout, stderr, error } = spawnSync("python3", [ORACLE], { input, encoding: "utf8" });
  if (error) throw new Error(`The oracle needs python3, which is not here: ${error.message}`);
  if (stderr) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** Organisations, some of them subsidiaries of one parent, with a profile and up to three ladders each. */
function drawRows(random: Random, organizations: number): StatisticRow[] {
  const since = dataMoment(QUARTER);
  const skewed = <Value>(values: readonly Value[]) =>
    values[Math.floor(values.length * random.next() ** 2.5)]!;
  return Array.from({ length: organizations }, (_, number) => number).flatMap((number) => {
    const unit = random.chance(0.1) ? `parent ${random.int(0, 3)}` : `unit ${number}`;
    const office = Object.fromEntries(
      Object.entries(GROUPINGS).map(([grouping, groups]) => [grouping, skewed(groups as readonly string[])]),
    );
    return TABLES.flatMap((table): StatisticRow[] =>
      Array.from({ length: table.census === "OFFICES" ? 1 : random.int(0, 3) }, () => ({
        table: table.id,
        unit,
        groups: [
          ...table.parts.map((grouping) => office[grouping]!),
          ...table.overlaps.map((grouping) => skewed(GROUPINGS[grouping] as readonly string[])),
        ],
        values: valuesOf(table),
        since,
      })),
    );

    function valuesOf(table: TableDeclaration): (string | number)[] {
      if (table.kind === "SHARES") return [skewed(table.values)];
      if (table.kind === "PRESENCE") return table.values.filter(() => random.chance(0.4));
      return [random.int(1, random.chance(0.1) ? 14 : 8)];
    }
  });
}
