import { expect, test } from "vitest";

import { dataQuarter } from "./figures.ts";

test("a release of the fourth quarter tells what stood at the end of the second", () => {
  expect(["2026-Q4", "2027-Q1", "2027-Q2", "2027-Q3"].map(dataQuarter)).toEqual([
    "2026-Q2",
    "2026-Q3",
    "2026-Q4",
    "2027-Q1",
  ]);
});
