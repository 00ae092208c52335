import { RELEASE_POLICY } from "@rungs/shared/release-policy";
import { EVERYONE } from "@rungs/shared/vocabulary/statistics";
import fc from "fast-check";
import { expect, test } from "vitest";

import { runs } from "#server/testing/runs.ts";

import type { StatisticRow } from "./build-cohorts.ts";
import { declaredTables } from "./declared-tables.ts";
import { dataMoment, quarterNumber, quarterOfNumber, startOfQuarter } from "./quarters.ts";
import { releaseStatistics } from "./release-statistics.ts";
import type { StatisticsRelease } from "./shown-cell.ts";
import { statisticText, toStatisticDocument } from "./to-statistic-document.ts";

const TABLES = declaredTables(RELEASE_POLICY);
const [LINES, LEVELS] = TABLES as [(typeof TABLES)[0], (typeof TABLES)[0]];
const FIRST = quarterNumber("2026-Q1");
const QUARTERS = 10;

/** One organisation over all the quarters: when it comes and goes, what it is, and when it changes its mind. */
interface Life {
  from: number;
  to: number;
  size: number;
  line: number;
  families: number[];
  levels: number;
  editAt: number;
  newSize: number;
  newLine: number;
}

const life: fc.Arbitrary<Life> = fc.record({
  from: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(QUARTERS - 1)),
  to: fc.oneof({ weight: 3, arbitrary: fc.constant(QUARTERS) }, fc.nat(QUARTERS)),
  size: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat(2)),
  line: fc.nat(3),
  families: fc.uniqueArray(fc.nat(2), { maxLength: 3 }),
  levels: fc.integer({ min: 2, max: 9 }),
  editAt: fc.nat(QUARTERS * 2),
  newSize: fc.nat(2),
  newLine: fc.nat(3),
});
const lives = fc.array(life, { minLength: 5, maxLength: 130 });

/** The facts that a quarter's release may count. */
function rowsAt(population: readonly Life[], place: number): StatisticRow[] {
  const since = dataMoment(quarterOfNumber(FIRST + place));
  return population.flatMap((one, number) => {
    if (place < one.from || place >= one.to) return [];
    const edited = place >= one.editAt;
    const unit = `unit ${number}`;
    const line: StatisticRow = {
      table: LINES.id,
      unit,
      group: LINES.groups[edited ? one.newSize : one.size]!,
      value: (LINES as { values: readonly string[] }).values[edited ? one.newLine : one.line]!,
      since,
    };
    const ladders = one.families.map((family): StatisticRow => ({
      table: LEVELS.id,
      unit,
      group: LEVELS.groups[family]!,
      value: one.levels + (edited ? 1 : 0),
      since,
    }));
    return [line, ...ladders];
  });
}

function history(population: readonly Life[], quarters = QUARTERS): StatisticsRelease[] {
  const releases: StatisticsRelease[] = [];
  for (let place = 0; place < quarters; place += 1) {
    const quarter = quarterOfNumber(FIRST + place);
    releases.push(releaseStatistics({ quarter, rows: rowsAt(population, place), earlier: releases }));
  }
  return releases;
}

const texts = (release: StatisticsRelease) =>
  TABLES.map((table) => statisticText(toStatisticDocument(table, release)));

const minus = (one: readonly string[], other: readonly string[]) =>
  one.filter((unit) => !other.includes(unit)).length;
const few = (count: number) => count > 0 && count < 5;

test("no two sets of organisations shown within eight quarters differ by one to four", () => {
  let pairs = 0;
  fc.assert(
    fc.property(lives, (population) => {
      const releases = history(population);
      for (const [last] of releases.entries()) {
        const cells = releases.slice(Math.max(0, last - 7), last + 1).flatMap(({ cells }) => cells);
        for (const one of cells) {
          for (const other of cells) {
            pairs += 1;
            const [more, less] = [minus(one.units, other.units), minus(other.units, one.units)];
            expect(few(more + less)).toBe(false);
            const isVersion = one.table === other.table && one.group === other.group;
            if (isVersion) expect([few(more), few(less)]).toEqual([false, false]);
          }
        }
      }
    }),
    { numRuns: runs({ fast: 40, long: 2_000 }) },
  );
  expect(pairs).toBeGreaterThan(1_000);
});

test("what remains of everyone when shown groups are taken away is nobody, or five of two groups and more", () => {
  fc.assert(
    fc.property(lives, (population) => {
      for (const [place, { cells }] of history(population).entries()) {
        const own = cells.filter(({ table }) => table === LINES.id);
        const everyone = own.find(({ group }) => group === EVERYONE);
        if (!everyone) continue;
        const shown = own.filter(({ group }) => group !== EVERYONE);
        for (let choice = 1; choice < 2 ** shown.length; choice += 1) {
          const taken = shown.filter((_, bit) => choice & (1 << bit)).flatMap(({ units }) => units);
          const left = everyone.units.filter((unit) => !taken.includes(unit));
          expect(few(left.length)).toBe(false);
        }
        const withheld = LINES.groups.filter((name) => !shown.some(({ group }) => group === name));
        const taken = shown.flatMap(({ units }) => units);
        const left = everyone.units.filter((unit) => !taken.includes(unit));
        const made = everyone.figures.quarter === quarterOfNumber(FIRST + place);
        if (made && left.length > 0) expect(withheld.length).not.toBe(1);
      }
    }),
    { numRuns: runs({ fast: 40, long: 2_000 }) },
  );
});

test("every shown number rests on enough organisations, each counted once, and says so in a band", () => {
  fc.assert(
    fc.property(lives, (population) => {
      for (const { cells } of history(population)) {
        for (const { units, figures } of cells) {
          expect(new Set(units).size).toBe(units.length);
          expect(units.length).toBeGreaterThanOrEqual(figures.shares ? 20 : 7);
          expect(figures.base.from).toBeLessThanOrEqual(units.length);
          expect(figures.base.to ?? Infinity).toBeGreaterThanOrEqual(units.length);
          const quantiles = (figures.quantiles ?? []).map(({ quantile }) => quantile);
          if (units.length < 10) expect(quantiles.filter((name) => name !== "MEDIAN")).toEqual([]);
          if (units.length < 20) expect(quantiles.filter((name) => /P10|P90/.test(name))).toEqual([]);
        }
      }
    }),
    { numRuns: runs({ fast: 40, long: 2_000 }) },
  );
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

  expect(cells.map(({ group }) => group)).toEqual([EVERYONE, "BELOW_1000"]);
});

test("a number stays until five organisations are new to it, whatever the others change meanwhile", () => {
  const before = Array.from({ length: 20 }, (_, number) => row(`unit ${number}`, "BELOW_1000", "IT"));
  const first = releaseStatistics({ quarter: "2026-Q1", rows: before, earlier: [] });
  const edited = before.map((one) => ({ ...one, value: "LEGAL" }));
  const come = (count: number) =>
    Array.from({ length: count }, (_, number) => row(`new ${number}`, "BELOW_1000", "LEGAL"));
  const next = (rows: StatisticRow[]) =>
    releaseStatistics({ quarter: "2026-Q2", rows, earlier: [first] }).cells.map(
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
  const [small, middle, large] = LINES.groups as [string, string, string];
  const before = LINES.groups.flatMap((group) => crowd(group, 0, 30));
  const first = releaseStatistics({ quarter: "2026-Q1", rows: before, earlier: [] });
  const rows = [...before, ...crowd(small, 30, 32), ...crowd(middle, 30, 32), ...crowd(large, 30, 36)];
  const { cells } = releaseStatistics({ quarter: "2026-Q2", rows, earlier: [first] });
  const unitsOf = (name: string) => cells.find(({ group }) => group === name)!.units;
  const taken = LINES.groups.flatMap((group) => unitsOf(group));

  expect(first.cells).toHaveLength(4);
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
    const quarter = quarterOfNumber(FIRST + place);
    releases.push(releaseStatistics({ quarter, rows, earlier: releases }));
  }
  const madeIn = releases.map(({ cells }) => cells[0]!.figures.quarter);

  expect(madeIn).toEqual(["2026-Q1", "2026-Q2", "2026-Q2"]);
});

test("the order of the facts changes no byte", () => {
  fc.assert(
    fc.property(lives, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (population, keys) => {
      const rows = rowsAt(population, 0);
      const shuffled = rows
        .map((one) => ({ one, key: keys.next().value as number }))
        .sort((a, b) => a.key - b.key)
        .map(({ one }) => one);
      const make = (some: StatisticRow[]) =>
        texts(releaseStatistics({ quarter: quarterOfNumber(FIRST), rows: some, earlier: [] }));
      expect(make(shuffled)).toEqual(make(rows));
    }),
    { numRuns: runs({ fast: 60, long: 2_000 }) },
  );
});

test("what changes after the data moment changes no byte before the next release", () => {
  fc.assert(
    fc.property(lives, fc.integer({ min: 1, max: 100_000_000 }), (population, later) => {
      const quarter = quarterOfNumber(FIRST);
      const rows = rowsAt(population, 0);
      const young = rows.map((one) => ({
        ...one,
        unit: `other ${one.unit}`,
        since: new Date(dataMoment(quarter).getTime() + later),
      }));
      const make = (some: StatisticRow[]) => texts(releaseStatistics({ quarter, rows: some, earlier: [] }));
      expect(make([...rows, ...young])).toEqual(make(rows));
    }),
    { numRuns: runs({ fast: 60, long: 10_000 }) },
  );
});

test("subsidiaries of one parent count once, whatever they enter", () => {
  const alone = Array.from({ length: 19 }, (_, number) => row(`unit ${number}`, "BELOW_1000", "IT"));
  const family = Array.from({ length: 50 }, () => row("parent", "ABOVE_19999", "LEGAL"));
  expect(releaseStatistics({ quarter: "2026-Q4", rows: alone, earlier: [] }).cells).toEqual([]);
  const { cells } = releaseStatistics({ quarter: "2026-Q4", rows: [...alone, ...family], earlier: [] });

  expect(cells.map(({ group, units }) => [group, units.length])).toEqual([[EVERYONE, 20]]);
  expect(cells[0]!.figures.shares!.find(({ value }) => value === "LEGAL")).toEqual({
    value: "LEGAL",
    percent: 25,
    bound: "AT_MOST",
  });
});

test("while pay is off no table tells of it", () => {
  const pay = { id: "LEVELS_BY_ROLE_FAMILY", groups: [], kind: "QUANTILES", measure: "PAY" } as const;
  expect(RELEASE_POLICY.pay.enabled).toBe(false);
  expect(declaredTables({ pay: { enabled: false } }, [LINES, pay])).toEqual([LINES]);
  expect(declaredTables({ pay: { enabled: true } }, [LINES, pay])).toEqual([LINES, pay]);
});

test("the data of a release are at least 90 days old, in every quarter of a century", () => {
  for (let number = quarterNumber("2026-Q1"); number < quarterNumber("2126-Q1"); number += 1) {
    const quarter = quarterOfNumber(number);
    const days = (startOfQuarter(quarter).getTime() - dataMoment(quarter).getTime()) / 86_400_000;
    expect(days).toBeGreaterThanOrEqual(90);
    expect(days).toBeLessThanOrEqual(92);
  }
});

function row(unit: string, group: string, value: string): StatisticRow {
  return { table: LINES.id, unit, group, value, since: new Date("2020-01-01T00:00:00Z") };
}
