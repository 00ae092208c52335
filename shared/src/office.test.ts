import { expect, test } from "vitest";

import { LIMITS } from "./limits.ts";
import { office, type PlacementRecord } from "./office.ts";

const placement = (number: number, one: Partial<PlacementRecord>): PlacementRecord => ({
  id: `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
  function: "LEGAL",
  placement: "IN_OFFICE",
  department: null,
  from: null,
  to: null,
  reason: null,
  ...one,
});

const profile = (changes: object = {}) => ({
  title: [{ language: "en", value: "Our office" }],
  language: "en",
  charter: null,
  charterScopes: [],
  strategy: null,
  strategyRationale: null,
  sponsor: { rank: null, stepsToChief: null, advocated: null },
  needs: [],
  placements: [],
  ...changes,
});

/** What is wrong with a profile: where, and the stable word for it. */
function faults(changes: object): [string, unknown][] {
  const result = office.safeParse(profile(changes));
  return (result.error?.issues ?? []).map((issue) => [
    issue.path.join("."),
    issue.code === "custom" ? issue.params?.["code"] : issue.code,
  ]);
}

test("a profile of which nothing but the title is known is a profile", () => {
  expect(faults({})).toEqual([]);
});

test("a function may live in several places, one after the other", () => {
  expect(
    faults({
      placements: [
        placement(1, { placement: "ELSEWHERE", department: "LEGAL", to: "2021-03" }),
        placement(2, { from: "2021-03", to: "2023-01" }),
        placement(3, { placement: "NOBODY", from: "2024-05" }),
        placement(4, { function: "STANDARDS", placement: "DISTRIBUTED" }),
      ],
    }),
  ).toEqual([]);
});

test.each([
  [{ to: "2022-01" }, { from: "2021-12" }],
  [{}, { from: "2021-12" }],
  [{ from: "2020-01" }, { to: "2020-02" }],
  [
    { from: "2020-01", to: "2020-02" },
    { from: "2020-01", to: "2020-02" },
  ],
])("%j and %j hold at the same time, which is refused at the second", (one, other) => {
  expect(faults({ placements: [placement(1, one), placement(2, other)] })).toEqual([
    ["placements.1", "placementsOverlap"],
  ]);
});

test("a placement ends after it begins", () => {
  expect(faults({ placements: [placement(1, { from: "2022-05", to: "2022-05" })] })).toEqual([
    ["placements.0", "placementEndsBeforeItBegins"],
  ]);
});

test("a department is named where another one takes part, and nowhere else", () => {
  expect(faults({ placements: [placement(1, { placement: "SHARED", department: "IT" })] })).toEqual([]);
  expect(faults({ placements: [placement(1, { placement: "NOBODY", department: "IT" })] })).toEqual([
    ["placements.0", "placementNeedsNoDepartment"],
  ]);
});

test.each(["2023-13", "2023-00", "23-01", "2023", "2023-01-05", "1850-01"])("%s is no month", (from) => {
  expect(faults({ placements: [placement(1, { from })] })).toEqual([["placements.0.from", "invalid_format"]]);
});

test("a function is needed once, and a charter covers a field once", () => {
  const need = { function: "LEGAL", weight: 2 };
  expect(faults({ needs: [need, need] })).toEqual([["needs.1", "repeated"]]);
  expect(faults({ charterScopes: ["STANDARDS", "STANDARDS"] })).toEqual([["charterScopes", "repeated"]]);
});

test("a function has so many placements over the years, and not one more", () => {
  const years = Array.from({ length: LIMITS.placementsOfFunction + 1 }, (_, index) =>
    placement(index, { from: `${2000 + index}-01`, to: `${2001 + index}-01` }),
  );
  expect(faults({ placements: years.slice(1) })).toEqual([]);
  expect(faults({ placements: years })).toEqual([
    [`placements.${LIMITS.placementsOfFunction}`, "tooManyPlacements"],
  ]);
});
