import { expect, test } from "vitest";

import { lastSent } from "./last-sent.ts";

test("the last of one's own words is known among those of others, in whatever order they stand", () => {
  const words = [1, 2, 3, 4].map((number) => ({ number, isOwn: number % 2 === 0 }));
  expect(lastSent(words)).toBe(4);
  expect(lastSent(words.toReversed())).toBe(4);
  expect(lastSent(words.slice(0, 3))).toBe(2);
  expect(lastSent(words.slice(0, 1))).toBe(0);
});
