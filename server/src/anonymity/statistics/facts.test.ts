import { RELEASE_POLICY } from "@rungs/shared/release-policy";
import { RANKS, type Rank } from "@rungs/shared/vocabulary/ladder";
import { EVERYONE, RUNGS, rungOf } from "@rungs/shared/vocabulary/statistics";
import { expect, test } from "vitest";

import { buildCohorts } from "./build-cohorts.ts";
import type { StatisticRow } from "./statistic-row.ts";
import { declaredTables } from "./declared-tables.ts";
import { type CountedOffice, type Facts, ladderFacts, officeFacts, rowOf } from "./facts.ts";
import { figuresOf } from "./figures-of.ts";

const MOMENT = new Date("2026-07-01T00:00:00Z");
const OFFICE: CountedOffice = {
  industry: "MANUFACTURING",
  region: "WESTERN_EUROPE",
  size: "FROM_250_TO_999",
  officeFoundedYear: 2021,
  teamSize: 5,
  reportingLine: "IT",
};

const tableOf = (id: string) => declaredTables(RELEASE_POLICY).find((table) => table.id === id)!;

test("an office is told of in groups, except where it reports", () => {
  expect(officeFacts(OFFICE, MOMENT)).toEqual({
    industry: "INDUSTRIAL_ENERGY",
    region: "EMEA",
    size: "BELOW_1000",
    officeAge: "FROM_3_TO_7",
    teamSize: "FROM_4_TO_10",
    reportingLine: "IT",
  });
});

test("an office that is not founded yet is as young as one can be", () => {
  expect(officeFacts({ ...OFFICE, officeFoundedYear: 2027 }, MOMENT).officeAge).toBe("BELOW_3");
});

test("every rank belongs to one rung, in order", () => {
  expect(RANKS.map(rungOf)).toEqual(Object.entries(RUNGS).flatMap(([rung, ranks]) => ranks.map(() => rung)));
});

// Worked out by hand: of twenty offices all have experienced people, eleven a director, nine a senior director, five an
// executive and one a chief; nineteen are told of in steps of 50 %.
test("of twenty offices the share that has each rung is right", () => {
  const ladders: Rank[][] = [
    ...Array.from({ length: 9 }, (): Rank[] => [3, 4]),
    ...Array.from({ length: 2 }, (): Rank[] => [4, 7]),
    ...Array.from({ length: 4 }, (): Rank[] => [3, 7, 8]),
    ...Array.from({ length: 4 }, (): Rank[] => [4, 7, 8, 9]),
    [4, 7, 8, 9, 10],
  ];
  const rows = ladders.map((ranks, unit) =>
    toRow("RUNGS", `unit ${unit}`, ladderFacts({ ...OFFICE, roleFamily: "OSPO_LEAD", ranks }, MOMENT)),
  );
  const everyone = cohort("RUNGS", rows, EVERYONE);
  const having = (rung: string) => [...everyone.values()].filter((rungs) => rungs.includes(rung)).length;

  expect(Object.keys(RUNGS).map(having)).toEqual([0, 20, 0, 11, 9, 5, 1]);
  expect(
    figuresOf(tableOf("RUNGS"), [...everyone.values()], "2026-Q4", RELEASE_POLICY)!.shares!.map(
      ({ percent, bound }) => `${bound} ${percent}`,
    ),
  ).toEqual(["AT_MOST 25", "AT_LEAST 75", "AT_MOST 25", "ABOUT 50", "ABOUT 50", "ABOUT 50", "AT_MOST 25"]);
});

test("an organisation with several ladders has the rungs of all, and of each role the middle of its numbers", () => {
  const facts = (ranks: Rank[], roleFamily: "OSPO_LEAD" | "COMPLIANCE" = "OSPO_LEAD") =>
    ladderFacts({ ...OFFICE, roleFamily, ranks }, MOMENT);
  const own = [facts([3, 4, 7]), facts([7, 10]), facts([2], "COMPLIANCE")];
  const rows = (table: string) => own.map((one) => toRow(table, "unit", one));

  expect([...cohort("RUNGS", rows("RUNGS"), "BELOW_1000").values()]).toEqual([
    ["JUNIOR", "EXPERIENCED", "DIRECTOR", "CHIEF"],
  ]);
  expect(cohort("TOP_RANK", rows("TOP_RANK"), "OSPO_LEAD").get("unit")).toEqual([8.5]);
  expect(cohort("TOP_RANK", rows("TOP_RANK"), EVERYONE).get("unit")).toEqual([7]);
  expect(cohort("LEVELS", rows("LEVELS"), "COMPLIANCE").get("unit")).toEqual([1]);
});

test("the parts of every division add up to everyone, with the same values", () => {
  const rows = Array.from({ length: 12 }, (_, number) =>
    toRow(
      "REPORTING_LINE",
      `unit ${number % 5}`,
      officeFacts(
        {
          ...OFFICE,
          size: number % 2 ? "ABOVE_99999" : "FROM_1_TO_10",
          region: number % 3 ? "OCEANIA" : "AFRICA",
          reportingLine: number % 4 ? "LEGAL" : "RESEARCH",
        },
        MOMENT,
      ),
    ),
  );
  const cohorts = buildCohorts(tableOf("REPORTING_LINE"), rows, MOMENT);
  const [everyone] = cohorts;
  for (const groups of [
    ["BELOW_1000", "ABOVE_19999"],
    ["EMEA", "APAC"],
  ]) {
    const parts = cohorts.filter(({ group }) => groups.includes(group)).flatMap(({ values }) => [...values]);
    expect(parts.sort()).toEqual([...everyone!.values].sort());
  }
});

test("whoever stands in no part of a division is not in everyone either", () => {
  const nowhere = toRow("REPORTING_LINE", "unit", officeFacts({ ...OFFICE, region: null }, MOMENT));
  expect(cohort("REPORTING_LINE", [nowhere], EVERYONE).size).toBe(0);
});

function toRow(table: string, unit: string, facts: Facts): StatisticRow {
  return { ...rowOf(tableOf(table), facts)!, unit, since: MOMENT };
}

function cohort(table: string, rows: StatisticRow[], group: string) {
  return buildCohorts(tableOf(table), rows, MOMENT).find((one) => one.group === group)!.values;
}
