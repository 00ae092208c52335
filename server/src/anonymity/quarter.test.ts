import { expect, test } from "vitest";

import { quarterOf } from "./quarter.ts";

test("a quarter is told in UTC, wherever the clock stands", () => {
  expect(quarterOf(new Date("2026-01-01T00:00:00Z"))).toBe("2026-Q1");
  expect(quarterOf(new Date("2026-03-31T23:59:59Z"))).toBe("2026-Q1");
  expect(quarterOf(new Date("2026-09-30T20:00:00-05:00"))).toBe("2026-Q4");
  expect(quarterOf(new Date("2027-01-01T02:00:00+08:00"))).toBe("2026-Q4");
});
