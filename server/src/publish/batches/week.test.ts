import { expect, test } from "vitest";

import { weekOf } from "./week.ts";

test.each([
  ["2026-01-01T00:00:00Z", "2026-W01"],
  ["2026-11-22T23:59:59Z", "2026-W47"],
  ["2026-11-23T00:00:00Z", "2026-W48"],
  ["2027-01-03T12:00:00Z", "2026-W53"],
  ["2024-12-30T00:00:00Z", "2025-W01"],
])("%s lies in %s", (moment, week) => {
  expect(weekOf(new Date(moment))).toBe(week);
});
