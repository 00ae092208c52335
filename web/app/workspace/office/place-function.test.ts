import type { PlacementValues } from "@rungs/shared/inputs/office";
import { expect, test } from "vitest";

import { type FunctionEntry, placeFunction } from "./place-function.ts";

const STANDARDS: PlacementValues = { id: "s", function: "STANDARDS", placement: "DISTRIBUTED", to: null };
const LEGAL: PlacementValues = {
  id: "l",
  function: "LEGAL",
  placement: "SHARED",
  department: "LEGAL",
  from: "2021-03",
  to: null,
  reason: "By turns",
};
const entry = (changes: Partial<FunctionEntry>): FunctionEntry => ({
  function: "LEGAL",
  placement: "SHARED",
  department: "LEGAL",
  from: "2021-03",
  reason: "By turns",
  ...changes,
});

test("a function not told of before is told from now on", () => {
  expect(placeFunction([STANDARDS], entry({}))).toEqual([STANDARDS, { ...LEGAL, id: undefined }]);
});

test("another place since a later date is a move: the earlier place stays and ends then", () => {
  const moved = placeFunction([LEGAL], entry({ placement: "IN_OFFICE", from: "2023", reason: null }));
  expect(moved).toEqual([
    { ...LEGAL, to: "2023" },
    { function: "LEGAL", placement: "IN_OFFICE", department: null, from: "2023", to: null, reason: null },
  ]);
});

test("another place since a date where none was known is a move as well", () => {
  const before = { ...LEGAL, from: null };
  expect(placeFunction([before], entry({ placement: "NOBODY", from: "2023-02" }))).toHaveLength(2);
});

test.each([
  ["another place with the same date", { placement: "IN_OFFICE" as const }],
  ["another place with an earlier date", { placement: "IN_OFFICE" as const, from: "2020-01" }],
  ["another place without a date", { placement: "IN_OFFICE" as const, from: null }],
  ["another reason", { reason: "Every other week" }],
  ["another date", { from: "2022-01" }],
])("%s corrects what was said", (_, changes) => {
  const corrected = placeFunction([STANDARDS, LEGAL], entry(changes));
  expect(corrected).toHaveLength(2);
  expect(corrected[1]).toMatchObject({ id: "l", ...changes });
});

test("a corrected date moves the end of the place before with it", () => {
  const before: PlacementValues = { id: "b", function: "LEGAL", placement: "NOBODY", to: "2021-03" };
  const corrected = placeFunction([before, LEGAL], entry({ from: "2020-11" }));
  expect(corrected[0]).toEqual({ ...before, to: "2020-11" });
});

test("a department is kept only where another one takes part", () => {
  const corrected = placeFunction([LEGAL], entry({ placement: "IN_OFFICE" }));
  expect(corrected[0]?.department).toBeNull();
});

test("not said takes the present away and leaves the past", () => {
  const before: PlacementValues = { id: "b", function: "LEGAL", placement: "NOBODY", to: "2021-03" };
  expect(placeFunction([before, LEGAL], entry({ placement: null }))).toEqual([before]);
});
