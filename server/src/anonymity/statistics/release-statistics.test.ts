import { RELEASE_POLICY } from "@rungs/shared/release-policy";
import { RANKS, ROLE_FAMILIES } from "@rungs/shared/vocabulary/ladder";
import {
  INDUSTRY_GROUPS,
  REGION_GROUPS,
  REPORTING_LINES,
  SIZE_GROUPS,
} from "@rungs/shared/vocabulary/organization";
import { OFFICE_FUNCTIONS } from "@rungs/shared/vocabulary/office";
import { PRACTICE_KINDS } from "@rungs/shared/vocabulary/practice";
import { COUNTED_PLACEMENTS, EVERYONE, GROUPINGS } from "@rungs/shared/vocabulary/statistics";
import fc from "fast-check";
import { expect, test } from "vitest";

import { runs } from "#server/testing/runs.ts";

import type { StatisticRow } from "./statistic-row.ts";
import { type Census, declaredTables, type TableDeclaration } from "./declared-tables.ts";
import {
  type CountedOffice,
  type Facts,
  ladderFacts,
  officeFacts,
  placementFacts,
  practicesFacts,
  rowOf,
} from "./facts.ts";
import { dataMoment, quarterNumber, quarterOfNumber, startOfQuarter } from "./quarters.ts";
import { releaseStatistics } from "./release-statistics.ts";
import type { ShownCell, StatisticsRelease } from "./shown-cell.ts";
import { statisticText, toStatisticDocument } from "./to-statistic-document.ts";

const TABLES = declaredTables(RELEASE_POLICY);
const LINES = TABLES.find(({ id }) => id === "REPORTING_LINE")!;
const FIRST = quarterNumber("2026-Q1");
const QUARTERS = 10;

/** One organisation over all the quarters: when it comes and goes, what it is, and when it changes its mind. */
interface Life {
  from: number;
  to: number;
  size: number;
  region: number;
  industry: number;
  line: number;
  team: number;
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
  region: fc.oneof({ weight: 2, arbitrary: fc.constant(1) }, fc.nat(2)),
  industry: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(4)),
  line: fc.nat(3),
  team: fc.integer({ min: 1, max: 30 }),
  families: fc.uniqueArray(fc.nat(2), { maxLength: 3 }),
  levels: fc.integer({ min: 2, max: 9 }),
  editAt: fc.nat(QUARTERS * 2),
  newSize: fc.nat(2),
  newLine: fc.nat(3),
});
const lives = fc.array(life, { minLength: 40, maxLength: 130 });

/** The facts that a quarter's release may count, for every declared table. */
function rowsAt(population: readonly Life[], place: number): StatisticRow[] {
  const since = dataMoment(quarterOfNumber(FIRST + place));
  return population.flatMap((one, number) => {
    if (place < one.from || place >= one.to) return [];
    const edited = place >= one.editAt;
    const office: CountedOffice = {
      size: Object.values(SIZE_GROUPS)[edited ? one.newSize : one.size]![0],
      region: Object.values(REGION_GROUPS)[one.region]![0],
      industry: Object.values(INDUSTRY_GROUPS)[one.industry]![0],
      reportingLine: REPORTING_LINES[edited ? one.newLine : one.line]!,
      teamSize: one.team,
      officeFoundedYear: 2026 - one.team,
    };
    const ranks = RANKS.slice(one.line, one.line + one.levels + (edited ? 1 : 0));
    const facts: Record<Census, Facts[]> = {
      OFFICES: [officeFacts(office, since)],
      LADDERS: one.families.map((family) =>
        ladderFacts({ ...office, roleFamily: ROLE_FAMILIES[family]!, ranks }, since),
      ),
      PRACTICES: [practicesFacts({ ...office, practices: PRACTICE_KINDS.slice(0, one.levels - 2) }, since)],
      // Who has no ladder shares no profile either; two functions stand for all.
      PLACEMENTS: (one.families.length ? OFFICE_FUNCTIONS.slice(0, 2) : []).map((officeFunction, place) =>
        placementFacts(
          {
            ...office,
            officeFunction,
            placement: COUNTED_PLACEMENTS[(one.team + place * one.line + (edited ? 1 : 0)) % 6]!,
          },
          since,
        ),
      ),
    };
    return TABLES.flatMap((table) =>
      facts[table.census].flatMap((fact) => {
        const row = rowOf(table, fact);
        return row ? [{ ...row, unit: `unit ${number}`, since }] : [];
      }),
    );
  });
}

/** The properties look at the same networks, so that each lives only once; another run draws others. */
const SEED = Math.floor(Math.random() * 2 ** 31);
const lived = new Map<string, StatisticsRelease[]>();

function history(population: readonly Life[]): StatisticsRelease[] {
  const name = JSON.stringify(population);
  const known = lived.get(name) ?? live(population);
  lived.set(name, known);
  return known;
}

function live(population: readonly Life[]): StatisticsRelease[] {
  const releases: StatisticsRelease[] = [];
  for (let place = 0; place < QUARTERS; place += 1) {
    const quarter = quarterOfNumber(FIRST + place);
    releases.push(releaseStatistics({ quarter, rows: rowsAt(population, place), earlier: releases }));
  }
  return releases;
}

const texts = (release: StatisticsRelease) =>
  TABLES.map((table) => statisticText(toStatisticDocument(table, release)));

const minus = (one: readonly string[], other: readonly string[]) =>
  one.filter((unit) => !other.includes(unit)).length;
const versionOf = ({ table, group, figures }: ShownCell) => `${table} ${group} ${figures.quarter}`;

/** A set of the units of one of these networks, a byte each. */
function maskOf(units: readonly string[]): Uint8Array {
  const mask = new Uint8Array(130);
  for (const unit of units) mask[Number(unit.slice("unit ".length))] = 1;
  return mask;
}

const unionOf = (cells: readonly ShownCell[]) => maskOf(cells.flatMap(({ units }) => units));

/** How many are in the one only, and in the other only. */
function differences(one: Uint8Array, other: Uint8Array): [number, number] {
  let [more, less] = [0, 0];
  for (let at = 0; at < one.length; at += 1) {
    if (one[at]! > other[at]!) more += 1;
    if (one[at]! < other[at]!) less += 1;
  }
  return [more, less];
}

/** Every choice of one cell and more. */
function subsets(cells: readonly ShownCell[]): ShownCell[][] {
  return Array.from({ length: 2 ** cells.length - 1 }, (_, choice) =>
    cells.filter((_, bit) => (choice + 1) & (1 << bit)),
  );
}

/** Every way in which a table divides everyone, where it tells of everyone. */
function divisions(cells: readonly ShownCell[]) {
  return TABLES.flatMap(({ id, parts }) => {
    const own = cells.filter(({ table }) => table === id);
    const everyone = own.find(({ group }) => group === EVERYONE);
    if (!everyone) return [];
    return parts.map((grouping) => {
      const groups: readonly string[] = GROUPINGS[grouping];
      return { table: id, own, everyone, groups };
    });
  });
}
const few = (count: number) => count > 0 && count < 5;

test("no two sets of organisations shown within eight quarters differ by one to four", () => {
  let pairs = 0;
  fc.assert(
    fc.property(lives, (population) => {
      const releases = history(population);
      for (const last of [QUARTERS - 3, QUARTERS - 2, QUARTERS - 1]) {
        const visible = releases.slice(last - 7, last + 1).flatMap(({ cells }) => cells);
        const cells = [...new Map(visible.map((cell) => [versionOf(cell), cell])).values()];
        const masks = cells.map(({ units }) => maskOf(units));
        for (const [place, one] of cells.entries()) {
          for (const [otherPlace, other] of cells.entries()) {
            pairs += 1;
            const [more, less] = differences(masks[place]!, masks[otherPlace]!);
            const isVersion = one.table === other.table && one.group === other.group;
            if (few(more + less) || (isVersion && (few(more) || few(less)))) {
              expect.fail(`${versionOf(one)} and ${versionOf(other)} differ by ${more} and ${less}.`);
            }
          }
        }
      }
    }),
    { seed: SEED, numRuns: runs({ fast: 12, long: 2_000 }) },
  );
  expect(pairs).toBeGreaterThan(1_000);
});

test("what remains of everyone when shown parts are taken away is nobody, or five of two groups and more", () => {
  fc.assert(
    fc.property(lives, (population) => {
      for (const [place, { cells }] of history(population).entries()) {
        for (const { own, everyone, groups } of divisions(cells)) {
          const shown = own.filter(({ group }) => groups.includes(group));
          for (const taken of subsets(shown)) {
            expect(few(differences(maskOf(everyone.units), unionOf(taken))[0])).toBe(false);
          }
          const withheld = groups.filter((name) => !shown.some(({ group }) => group === name));
          const [left] = differences(maskOf(everyone.units), unionOf(shown));
          const made = everyone.figures.quarter === quarterOfNumber(FIRST + place);
          if (made && left > 0) expect(withheld.length).not.toBe(1);
        }
      }
    }),
    { seed: SEED, numRuns: runs({ fast: 12, long: 2_000 }) },
  );
});

test("parts of one division, or what they leave of everyone, cannot be taken from parts of another", () => {
  let compared = 0;
  fc.assert(
    fc.property(lives, (population) => {
      for (const { cells } of history(population)) {
        const composed = divisions(cells).map(({ own, everyone, groups, table }) => {
          const all = maskOf(everyone.units);
          const sets = subsets(own.filter(({ group }) => groups.includes(group))).map(unionOf);
          return { table, sets: [...sets, ...sets.map((set) => all.map((is, at) => (set[at] ? 0 : is)))] };
        });
        for (const [place, one] of composed.entries()) {
          for (const other of composed.slice(place + 1).filter(({ table }) => table === one.table)) {
            for (const set of one.sets) {
              for (const against of other.sets) {
                compared += 1;
                const [more, less] = differences(set, against);
                if (few(more + less)) expect.fail(`${one.table}: ${more} and ${less}`);
              }
            }
          }
        }
      }
    }),
    { seed: SEED, numRuns: runs({ fast: 12, long: 2_000 }) },
  );
  expect(compared).toBeGreaterThan(1_000);
});

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
    { seed: SEED, numRuns: runs({ fast: 12, long: 2_000 }) },
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
    { numRuns: runs({ fast: 30, long: 2_000 }) },
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
    { numRuns: runs({ fast: 30, long: 10_000 }) },
  );
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

test("while pay is off no table tells of it", () => {
  const pay: TableDeclaration = {
    id: "LEVELS",
    census: "LADDERS",
    fact: "pay",
    parts: [],
    overlaps: [],
    kind: "QUANTILES",
    measure: "PAY",
  };
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

/** The cells of everyone and of the sizes; all in these rows are of one region and one industry. */
function bySize(cells: readonly ShownCell[]): ShownCell[] {
  return cells.filter(({ group }) => group === EVERYONE || GROUPINGS.size.includes(group));
}

function row(unit: string, size: string, value: string, region = "EMEA"): StatisticRow {
  const since = new Date("2020-01-01T00:00:00Z");
  return { table: LINES.id, unit, groups: [size, region, "TECHNOLOGY"], values: [value], since };
}
