import { HELPED_ANSWERS } from "@rungs/shared/vocabulary/activity";
import fc from "fast-check";
import { expect, test } from "vitest";

import { answersWithin, helpedBand } from "./activity-bands.ts";

test("what fewer than three offices asked says nothing, and of three it is the one in the middle", () => {
  expect(answersWithin([])).toBeNull();
  expect(answersWithin([1, 2])).toBeNull();
  expect(answersWithin([1, 7, 14])).toBe("DAYS");
  expect(answersWithin([1, 7.1, 14])).toBe("WEEKS");
  expect(answersWithin([14, 14, 1, 0])).toBe("WEEKS");
});

test("what fewer than five offices say is told to nobody, and bad news of nobody", () => {
  expect(helpedBand(["YES", "YES", "YES", "YES"])).toBeNull();
  expect(helpedBand(["YES", "YES", "YES", "NO", "NO"])).toBe("MOST");
  expect(helpedBand(["YES", "YES", "PARTLY", "PARTLY", "NO"])).toBe("SOME");
  expect(helpedBand(["NO", "NO", "NO", "NO", "PARTLY"])).toBe("SOME");
  expect(helpedBand(["NO", "NO", "NO", "NO", "NO"])).toBeNull();
});

test("the order of offices moves no band", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 14 }), { maxLength: 9 }),
      fc.array(fc.constantFrom(...HELPED_ANSWERS), { maxLength: 9 }),
      (days, answers) => {
        expect(answersWithin([...days].reverse())).toBe(answersWithin(days));
        expect(helpedBand([...answers].reverse())).toBe(helpedBand(answers));
      },
    ),
    { numRuns: 200 },
  );
});
