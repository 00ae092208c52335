import { expect, test } from "vitest";

import { dataMoment, quarterNumber, quarterOfNumber, startOfQuarter } from "./quarters.ts";

test("the data of a release are at least 90 days old, in every quarter of a century", () => {
  for (let number = quarterNumber("2026-Q1"); number < quarterNumber("2126-Q1"); number += 1) {
    const quarter = quarterOfNumber(number);
    const days = (startOfQuarter(quarter).getTime() - dataMoment(quarter).getTime()) / 86_400_000;
    expect(days).toBeGreaterThanOrEqual(90);
    expect(days).toBeLessThanOrEqual(92);
  }
});
