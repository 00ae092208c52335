import { HELPED_ANSWERS } from "@rungs/shared/vocabulary/activity";
import fc from "fast-check";
import { expect, test } from "vitest";

import { answersWithin, helpedBand, helpedOfQuarter } from "./activity-bands.ts";

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

test("what was told of how many were helped stays until five offices more have answered", () => {
  const answers = ["NO", "NO", "NO", "YES", "YES", "YES"] as const;
  const of = (heardSince: number) => helpedOfQuarter(answers, { helped: "MOST", heardSince });
  expect(of(1)).toEqual({ helped: "MOST", isCounted: false });
  expect(of(4)).toEqual({ helped: "MOST", isCounted: false });
  expect(of(5)).toEqual({ helped: "SOME", isCounted: true });
  expect(helpedOfQuarter(answers, null)).toEqual({ helped: "SOME", isCounted: true });
  // That nobody was helped stays as well, and of fewer than five nothing is told, not even what was.
  expect(helpedOfQuarter(answers, { helped: null, heardSince: 4 }).helped).toBeNull();
  expect(helpedOfQuarter(answers.slice(2), { helped: "MOST", heardSince: 1 })).toEqual({
    helped: null,
    isCounted: false,
  });
  expect(helpedOfQuarter(answers.slice(2), null)).toEqual({ helped: null, isCounted: false });
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
