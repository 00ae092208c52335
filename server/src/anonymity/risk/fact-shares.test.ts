import { expect, test } from "vitest";

import { factShares } from "./fact-shares.ts";

const cell = (
  facts: { fact: "LANGUAGE" | "PLACEMENT_LEGAL" | "PLACEMENT_EVENTS"; known: number; same: number }[],
) => ({
  cellId: "1",
  candidates: 20,
  revealed: 0,
  facts,
});

test("placements rule out together: what readers know of an office is asked once", () => {
  // Of 20 candidates 19 others are known; 9 share the first placement and 4 the second: rates 1/2 and 1/4.
  const one = cell([
    { fact: "PLACEMENT_LEGAL", known: 19, same: 9 },
    { fact: "PLACEMENT_EVENTS", known: 19, same: 4 },
  ]);
  expect([...factShares(one, one)]).toEqual([["PLACEMENTS", 1 - 0.25 * (1 - 1 / 8)]]);
});

test("facts of other names stay apart", () => {
  const one = cell([
    { fact: "LANGUAGE", known: 19, same: 9 },
    { fact: "PLACEMENT_LEGAL", known: 19, same: 9 },
  ]);
  expect([...factShares(one, one)]).toEqual([
    ["LANGUAGE", 0.5],
    ["PLACEMENTS", 0.875],
  ]);
});

test("however many functions are told, three candidates in four always remain", () => {
  const known = Array.from({ length: 24 }, () => ({ fact: "PLACEMENT_LEGAL" as const, known: 19, same: 0 }));
  const share = factShares(cell(known), cell(known)).get("PLACEMENTS")!;
  expect(share).toBeGreaterThanOrEqual(0.75);
});
