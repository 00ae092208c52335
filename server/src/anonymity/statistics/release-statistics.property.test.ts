import { RELEASE_POLICY } from "@rungs/shared/release-policy";
import { EVERYONE, GROUPINGS } from "@rungs/shared/vocabulary/statistics";
import fc from "fast-check";
import { expect, test } from "vitest";

import { FIRST, type Life, lives, QUARTERS, rowsAt } from "#server/testing/arbitrary-lives.ts";
import { runs } from "#server/testing/runs.ts";

import { declaredTables } from "./declared-tables.ts";
import { dataMoment, quarterOfNumber } from "./quarters.ts";
import { releaseStatistics } from "./release-statistics.ts";
import type { ShownCell, StatisticsRelease } from "./shown-cell.ts";
import type { StatisticRow } from "./statistic-row.ts";
import { statisticText, toStatisticDocument } from "./to-statistic-document.ts";

const TABLES = declaredTables(RELEASE_POLICY);

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
