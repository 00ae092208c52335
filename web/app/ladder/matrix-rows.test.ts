import { expect, test } from "vitest";

import { matrixRows, roleLines } from "./matrix-rows.ts";

const text = (value: string) => [{ language: "en", value }];
const level = (ordinal: number) => ({
  ordinal,
  titles: [text(`Level ${ordinal}`)],
  rank: ordinal + 2,
  track: null,
  years: null,
  scope: null,
  summary: null,
  newToOpenSource: null,
});
const line = (value: string, place: Partial<Parameters<typeof roleLines>[0][number]>) => ({
  level: null,
  dimension: null,
  kind: "CRITERION" as const,
  horizon: null,
  text: text(value),
  ...place,
});

const ladder = {
  levels: [level(1), level(2)],
  dimensions: [{ ordinal: 1, name: text("Leadership"), description: null }],
  expectations: [
    line("Leads a working group", { level: 2, dimension: 1 }),
    line("Writes plainly", { dimension: 1 }),
    line("Five years", { level: 2, kind: "REQUIRED" }),
    line("Plans the year", { kind: "RESPONSIBILITY", horizon: "TACTICAL" }),
    line("Sets direction", { kind: "RESPONSIBILITY", horizon: "STRATEGIC" }),
  ],
  notExpected: [{ level: 1, dimension: 1 }],
};

test("a cell that is empty on purpose is told from one that is not written", () => {
  const [leadership, required] = matrixRows(ladder);
  expect(leadership?.cells.map(({ state }) => state)).toEqual(["not-expected", "written"]);
  expect(required?.cells.map(({ state }) => state)).toEqual(["empty", "written"]);
});

test("lines outside every dimension stand in the row of their kind", () => {
  expect(matrixRows(ladder).map(({ key }) => key)).toEqual(["dimension-1", "kind-REQUIRED"]);
});

test("what a dimension asks at every level is said once", () => {
  expect(matrixRows(ladder)[0]?.everyLevel.map((every) => every.text[0]?.value)).toEqual(["Writes plainly"]);
});

test("responsibilities of the role read from the far to the near", () => {
  expect(roleLines(ladder.expectations).map(({ horizon }) => horizon)).toEqual(["STRATEGIC", "TACTICAL"]);
});
