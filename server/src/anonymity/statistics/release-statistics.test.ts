import { RELEASE_POLICY } from "@rungs/shared/release-policy";
import { EVERYONE, GROUPINGS } from "@rungs/shared/vocabulary/statistics";
import { expect, test } from "vitest";

import { declaredTables } from "./declared-tables.ts";
import { quarterNumber, quarterOfNumber } from "./quarters.ts";
import { releaseStatistics } from "./release-statistics.ts";
import type { ShownCell, StatisticsRelease } from "./shown-cell.ts";
import type { StatisticRow } from "./statistic-row.ts";
import { toStatisticDocument } from "./to-statistic-document.ts";

const LINES = declaredTables(RELEASE_POLICY).find(({ id }) => id === "REPORTING_LINE")!;

const few = (count: number) => count > 0 && count < 5;

const minus = (one: readonly string[], other: readonly string[]) =>
  one.filter((unit) => !other.includes(unit)).length;

test("regions that together are nearly one size give nobody away", () => {
  const crowd = (name: string, count: number, size: string, region: string) =>
    Array.from({ length: count }, (_, number) => row(`${name} ${number}`, size, "IT", region));
  const rows = [
    ...crowd("small American", 30, "BELOW_1000", "AMER"),
    ...crowd("small Asian", 28, "BELOW_1000", "APAC"),
    ...crowd("small European", 2, "BELOW_1000", "EMEA"),
    ...crowd("middle European", 25, "FROM_1000_TO_19999", "EMEA"),
    ...crowd("large European", 25, "ABOVE_19999", "EMEA"),
  ];
  const { cells } = releaseStatistics({ quarter: "2026-Q4", rows, earlier: [] });
  const shown = (group: string) => cells.some((cell) => cell.group === group);

  // Those two would be left of the small ones without the Americans and the Asians.
  expect(shown("BELOW_1000") && shown("AMER") && shown("APAC")).toBe(false);
  expect(shown(EVERYONE)).toBe(true);
});

test("a group that is withheld and one that has nobody are the same bytes", () => {
  const six = Array.from({ length: 6 }, (_, number) => row(`small ${number}`, "ABOVE_19999", "LEGAL"));
  const many = Array.from({ length: 30 }, (_, number) => row(`big ${number}`, "BELOW_1000", "IT"));
  const some = releaseStatistics({ quarter: "2026-Q4", rows: [...many, ...six], earlier: [] });
  const none = releaseStatistics({ quarter: "2026-Q4", rows: many, earlier: [] });
  const groupOf = (release: StatisticsRelease) =>
    toStatisticDocument(LINES, release).groups.find(({ group }) => group === "ABOVE_19999");

  expect(JSON.stringify(groupOf(some))).toBe(JSON.stringify(groupOf(none)));
  expect(groupOf(none)).toEqual({ group: "ABOVE_19999", figures: null });
});

test("one withheld group takes a second with it, so that neither can be worked out from everyone", () => {
  const rows = [
    ...Array.from({ length: 40 }, (_, number) => row(`small ${number}`, "BELOW_1000", "IT")),
    ...Array.from({ length: 25 }, (_, number) => row(`middle ${number}`, "FROM_1000_TO_19999", "LEGAL")),
    ...Array.from({ length: 19 }, (_, number) => row(`large ${number}`, "ABOVE_19999", "CTO_OFFICE")),
  ];
  const { cells } = releaseStatistics({ quarter: "2026-Q4", rows, earlier: [] });

  expect(bySize(cells).map(({ group }) => group)).toEqual([EVERYONE, "BELOW_1000"]);
});

test("a number stays until five organisations are new to it, whatever the others change meanwhile", () => {
  const before = Array.from({ length: 20 }, (_, number) => row(`unit ${number}`, "BELOW_1000", "IT"));
  const first = releaseStatistics({ quarter: "2026-Q1", rows: before, earlier: [] });
  const edited = before.map((one) => ({ ...one, value: "LEGAL" }));
  const come = (count: number) =>
    Array.from({ length: count }, (_, number) => row(`new ${number}`, "BELOW_1000", "LEGAL"));
  const next = (rows: StatisticRow[]) =>
    bySize(releaseStatistics({ quarter: "2026-Q2", rows, earlier: [first] }).cells).map(
      ({ figures }) => figures.quarter,
    );

  expect(next(edited)).toEqual(["2026-Q1", "2026-Q1"]);
  expect(next([...edited, ...come(4)])).toEqual(["2026-Q1", "2026-Q1"]);
  expect(next([...edited, ...come(5)])).toEqual(["2026-Q2", "2026-Q2"]);
  expect(next([...edited.slice(1), ...come(9)])).toEqual(["2026-Q1", "2026-Q1"]);
  expect(next([...edited.slice(5), ...come(9)])).toEqual(["2026-Q2", "2026-Q2"]);
});

test("four newcomers of two groups cannot be worked out from everyone and the groups that were made anew", () => {
  const crowd = (group: string, from: number, to: number) =>
    Array.from({ length: to - from }, (_, number) => row(`${group} ${from + number}`, group, "IT"));
  const [small, middle, large] = GROUPINGS.size as [string, string, string];
  const before = GROUPINGS.size.flatMap((group) => crowd(group, 0, 30));
  const first = releaseStatistics({ quarter: "2026-Q1", rows: before, earlier: [] });
  const rows = [...before, ...crowd(small, 30, 32), ...crowd(middle, 30, 32), ...crowd(large, 30, 36)];
  const { cells } = releaseStatistics({ quarter: "2026-Q2", rows, earlier: [first] });
  const unitsOf = (name: string) => cells.find(({ group }) => group === name)!.units;
  const taken = GROUPINGS.size.flatMap((group) => unitsOf(group));

  expect(bySize(first.cells)).toHaveLength(4);
  expect(few(minus(unitsOf(EVERYONE), taken))).toBe(false);
  expect(cells.some(({ figures }) => figures.quarter === "2026-Q2")).toBe(true);
});

test("a number that goes back to nearly its old organisations is compared with what was shown before the last", () => {
  const crowd = (name: string, count: number) =>
    Array.from({ length: count }, (_, number) => row(`${name} ${number}`, "BELOW_1000", "IT"));
  const quarters = [
    [...crowd("stays", 30), ...crowd("leaves and returns", 6)],
    [...crowd("stays", 30), ...crowd("guest", 6)],
    [...crowd("stays", 30), ...crowd("leaves and returns", 6), ...crowd("target", 1)],
  ];
  const releases: StatisticsRelease[] = [];
  for (const [place, rows] of quarters.entries()) {
    const quarter = quarterOfNumber(quarterNumber("2026-Q1") + place);
    releases.push(releaseStatistics({ quarter, rows, earlier: releases }));
  }
  const madeIn = releases.map(({ cells }) => cells[0]!.figures.quarter);

  expect(madeIn).toEqual(["2026-Q1", "2026-Q2", "2026-Q2"]);
});

test("subsidiaries of one parent count once, whatever they enter", () => {
  const alone = Array.from({ length: 19 }, (_, number) => row(`unit ${number}`, "BELOW_1000", "IT"));
  const family = Array.from({ length: 50 }, () => row("parent", "ABOVE_19999", "LEGAL"));
  expect(releaseStatistics({ quarter: "2026-Q4", rows: alone, earlier: [] }).cells).toEqual([]);
  const { cells } = releaseStatistics({ quarter: "2026-Q4", rows: [...alone, ...family], earlier: [] });

  expect(bySize(cells).map(({ group, units }) => [group, units.length])).toEqual([[EVERYONE, 20]]);
  expect(cells[0]!.figures.shares!.find(({ value }) => value === "LEGAL")).toEqual({
    value: "LEGAL",
    percent: 25,
    bound: "AT_MOST",
  });
});

/** The cells of everyone and of the sizes; all in these rows are of one region and one industry. */
function bySize(cells: readonly ShownCell[]): ShownCell[] {
  return cells.filter(({ group }) => group === EVERYONE || GROUPINGS.size.includes(group));
}

function row(unit: string, size: string, value: string, region = "EMEA"): StatisticRow {
  const since = new Date("2020-01-01T00:00:00Z");
  return { table: LINES.id, unit, groups: [size, region, "TECHNOLOGY"], values: [value], since };
}
