import { expect, test } from "vitest";

import { toCsv } from "./csv.ts";

test("fields are quoted where they must be, and lines end as the format says", () => {
  expect(toCsv([["a", 'say "b"', "c, d", null, -5]])).toBe('\uFEFFa,"say ""b""","c, d",,-5\r\n');
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "\r=1"])("%j is text, not a formula", (value) => {
  const [, field] = /^\uFEFF"?(.*?)"?\r\n$/s.exec(toCsv([[value]]))!;
  expect(field!.startsWith("'")).toBe(true);
});
