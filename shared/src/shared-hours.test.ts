import fc from "fast-check";
import { expect, test } from "vitest";

import { blocksByClock, minutesOf, sharedHours } from "./shared-hours.ts";
import { HOUR_BLOCKS } from "./vocabulary/post.ts";

test("blocks of UTC are told by the reader's clock, over midnight too", () => {
  expect(blocksByClock([2, 3], 0)).toEqual([{ from: 480, to: 960 }]);
  expect(blocksByClock([2, 3], 330)).toEqual([{ from: 810, to: 1290 }]);
  expect(blocksByClock([5, 0], -60)).toEqual([
    { from: 0, to: 180 },
    { from: 1140, to: 1440 },
  ]);
});

test("of an author's hours a reader learns the part of their own waking day", () => {
  expect(sharedHours([1, 2], 0)).toEqual([{ from: 420, to: 720 }]);
  expect(sharedHours([1, 2], 480)).toEqual([{ from: 720, to: 1200 }]);
  expect(sharedHours([4, 5], 480)).toEqual([{ from: 420, to: 480 }]);
  expect(sharedHours([], 480)).toEqual([]);
});

test("whatever the clock, all blocks are a whole day, and no more than a waking day is shared", () => {
  const offsets = fc.integer({ min: -24, max: 28 }).map((halves) => halves * 30);
  fc.assert(
    fc.property(fc.subarray([...HOUR_BLOCKS]), offsets, (blocks, offset) => {
      expect(minutesOf(blocksByClock(blocks, offset))).toBe(blocks.length * 240);
      expect(minutesOf(sharedHours(blocks, offset))).toBeLessThanOrEqual(15 * 60);
    }),
    { numRuns: 100 },
  );
});
