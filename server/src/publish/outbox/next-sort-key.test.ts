import { expect, test } from "vitest";

import { nextSortKey } from "./next-sort-key.ts";

const keysOfThread = (length: number) => {
  const keys = [0];
  while (keys.length <= length) keys.push(nextSortKey(keys.at(-1)!));
  return keys;
};

test("keys grow, and no two of the longest thread are the same", () => {
  const keys = keysOfThread(1000);
  expect(keys).toEqual([...new Set(keys)].toSorted((a, b) => a - b));
});

test("a gap does not tell whether something stood there: one step is often longer than three", () => {
  const steps = Array.from({ length: 2000 }, () => nextSortKey(0)).toSorted((a, b) => a - b);
  const gaps = Array.from({ length: 2000 }, () => keysOfThread(3).at(-1)!).toSorted((a, b) => a - b);
  const longer = steps.filter((step) => step > gaps[1000]!).length / steps.length;
  const shorter = gaps.filter((gap) => gap < steps[1000]!).length / gaps.length;
  // By chance a fifth and an eighth; steps of a like length would give none of either.
  expect(longer).toBeGreaterThan(0.1);
  expect(shorter).toBeGreaterThan(0.05);
});
