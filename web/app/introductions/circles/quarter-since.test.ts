import { expect, test } from "vitest";

import { quarterSince } from "./find-changes.server.ts";

const round = (startsAt: string) => ({ startsAt }) as Parameters<typeof quarterSince>[0][number];
const NOW = new Date("2027-01-20T10:00:00Z");

test("a circle looks back to the quarter of the round before, and at its first round to this quarter", () => {
  expect(quarterSince([], NOW)).toBe("2027-Q1");
  expect(quarterSince([round("2027-02-01T10:00:00Z")], NOW)).toBe("2027-Q1");
  expect(quarterSince([round("2026-12-20T10:00:00Z"), round("2027-01-25T10:00:00Z")], NOW)).toBe("2026-Q4");
});
