import { RELEASE_POLICY } from "@rungs/shared/release-policy";
import { EVERYONE, GROUPINGS } from "@rungs/shared/vocabulary/statistics";
import fc from "fast-check";
import { expect, test } from "vitest";

import { runs } from "#server/testing/runs.ts";

import type { StatisticRow } from "./statistic-row.ts";
import { declaredTables } from "./declared-tables.ts";
import { feasibleSizes } from "./feasible-sizes.ts";
import { releaseStatistics } from "./release-statistics.ts";
import { toStatisticDocument } from "./to-statistic-document.ts";

const LINES = declaredTables(RELEASE_POLICY).find(({ id }) => id === "REPORTING_LINE")!;
const GROUPS: readonly string[] = GROUPINGS.size;
/** Above every size that these networks can have. */
const MOST = 130;

const sizes = fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40));

test("a withheld group could have five sizes and more, as counting through every possible network shows", () => {
  let withheld = 0;
  fc.assert(
    fc.property(sizes, (true_) => {
      const rows = true_.flatMap((size, place) =>
        Array.from({ length: size }, (_, number) => row(GROUPS[place]!, `${place} ${number}`)),
      );
      const release = releaseStatistics({ quarter: "2026-Q4", rows, earlier: [] });
      const { groups } = toStatisticDocument(LINES, release);
      const told = groups
        .filter(({ group }) => group === EVERYONE || GROUPS.includes(group))
        .flatMap(({ group, figures }) => (figures ? [{ group, base: figures.base }] : []));
      const everyone = told.find(({ group }) => group === EVERYONE);
      if (!everyone) return;

      const possible = countThrough(told);
      for (const { group, low, high } of feasibleSizes(GROUPS, true, told)) {
        const found = possible.get(group)!;
        withheld += 1;
        expect(found.size).toBeGreaterThanOrEqual(RELEASE_POLICY.feasibleValues);
        expect([Math.min(...found), Math.max(...found)]).toEqual([low, Math.min(high, MOST)]);
      }
    }),
    { numRuns: runs({ fast: 40, long: 2_000 }) },
  );
  expect(withheld).toBeGreaterThan(10);
});

test("one withheld group alone would be too narrow, so it never stands alone", () => {
  const told = [
    { group: EVERYONE, base: { from: 50, to: 52 } },
    { group: GROUPS[0]!, base: { from: 25, to: 25 } },
    { group: GROUPS[1]!, base: { from: 24, to: 24 } },
  ];
  expect(feasibleSizes(GROUPS, true, told)).toEqual([{ group: GROUPS[2], low: 1, high: 3 }]);
});

/** Every network of three groups that could have been told of so, and the sizes each group has in one of them. */
function countThrough(told: readonly { group: string; base: { from: number; to: number | null } }[]) {
  const found = new Map(GROUPS.map((group) => [group, new Set<number>()]));
  const fits = (group: string, size: number) => {
    const base = told.find((one) => one.group === group)?.base;
    return !base || (size >= base.from && size <= (base.to ?? Infinity));
  };
  const [one, two, three] = GROUPS as [string, string, string];
  for (let first = 0; first <= MOST; first += 1) {
    if (!fits(one, first)) continue;
    for (let second = 0; second <= MOST - first; second += 1) {
      if (!fits(two, second)) continue;
      for (let third = 0; third <= MOST - first - second; third += 1) {
        if (!fits(three, third) || !fits(EVERYONE, first + second + third)) continue;
        found.get(one)!.add(first);
        found.get(two)!.add(second);
        found.get(three)!.add(third);
      }
    }
  }
  return found;
}

function row(group: string, unit: string): StatisticRow {
  const since = new Date("2020-01-01T00:00:00Z");
  return { table: LINES.id, unit, groups: [group, "EMEA", "TECHNOLOGY"], values: ["IT"], since };
}
