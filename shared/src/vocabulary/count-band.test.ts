import { expect, test } from "vitest";

import { countBand } from "./count-band.ts";

test("a count is told as its band, at both edges", () => {
  expect([0, 1, 4, 5, 9, 10, 24, 25, 49, 50, 99, 100, 5_000].map(countBand)).toEqual([
    "NONE",
    "BELOW_5",
    "BELOW_5",
    "FROM_5_TO_9",
    "FROM_5_TO_9",
    "FROM_10_TO_24",
    "FROM_10_TO_24",
    "FROM_25_TO_49",
    "FROM_25_TO_49",
    "FROM_50_TO_99",
    "FROM_50_TO_99",
    "ABOVE_99",
    "ABOVE_99",
  ]);
});
