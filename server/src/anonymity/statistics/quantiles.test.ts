import { RELEASE_POLICY } from "@rungs/shared/release-policy";
import fc from "fast-check";
import { expect, test } from "vitest";

import { runs } from "#server/testing/runs.ts";

import { centralMean, quantilesOf } from "./quantiles.ts";
import { sharesOf } from "./shares.ts";

const levels = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 7, maxLength: 60 });

test("one organisation that enters a thousand million moves no number by more than two steps", () => {
  fc.assert(
    fc.property(levels, fc.nat(), (values, place) => {
      const at = place % values.length;
      const others = values.filter((_, index) => index !== at);
      const extreme = quantilesOf([...others, 1e9], "LEVELS", RELEASE_POLICY);
      const winsorised = quantilesOf([...others, Math.max(...others)], "LEVELS", RELEASE_POLICY);
      for (const { quantile, value } of extreme) {
        const calm = winsorised.find((one) => one.quantile === quantile);
        // Where a number would be somebody's own it steps aside, to either side.
        if (calm) expect(Math.abs(value - calm.value)).toBeLessThanOrEqual(2 * RELEASE_POLICY.levels.step);
      }
    }),
    { numRuns: runs({ fast: 1_000, long: 10_000 }) },
  );
});

test("no shown number is an organisation's own unless three stand on its step", () => {
  fc.assert(
    fc.property(levels, (values) => {
      const { step } = RELEASE_POLICY.levels;
      for (const { value, bound } of quantilesOf(values, "LEVELS", RELEASE_POLICY)) {
        if (bound !== "ABOUT" || !values.includes(value)) continue;
        const there = values.filter((own) => Math.abs(own - value) <= step / 2).length;
        expect(there).toBeGreaterThanOrEqual(3);
      }
    }),
    { numRuns: runs({ fast: 1_000, long: 10_000 }) },
  );
});

test("pay would be rounded to steps of five percent, and no amount in it would be shown as it is", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 30_000, max: 400_000 }), { minLength: 7, maxLength: 40 }),
      (amounts) => {
        for (const { value } of quantilesOf(amounts, "PAY", RELEASE_POLICY)) {
          const steps = Math.log(value) / Math.log(RELEASE_POLICY.pay.ratio);
          expect(Math.abs(steps - Math.round(steps))).toBeLessThan(0.01);
          if (amounts.includes(value)) {
            const near = amounts.filter((own) => Math.abs(Math.log(own / value)) < Math.log(1.05) / 2 + 1e-4);
            expect(near.length).toBeGreaterThanOrEqual(3);
          }
        }
      },
    ),
    { numRuns: runs({ fast: 300, long: 5_000 }) },
  );
});

test("the numbers around a quantile never hold the smallest or the largest, and are three or more", () => {
  for (let count = 7; count <= 200; count += 1) {
    const sorted = Array.from({ length: count }, (_, place) => place);
    const places = [0.5, ...(count >= 10 ? [0.25, 0.75] : []), ...(count >= 20 ? [0.1, 0.9] : [])];
    for (const at of places) {
      const mean = centralMean(sorted, at, RELEASE_POLICY.centralValues);
      expect(Math.abs(mean - at * (count - 1))).toBeLessThanOrEqual(0.5);
      // An end that moves without limit must not be felt.
      const ends = [-1e9, ...sorted.slice(1, -1), 1e9];
      expect(centralMean(ends, at, RELEASE_POLICY.centralValues)).toBe(mean);
    }
  }
});

test("a group that is of one mind is told of as nearly all and hardly any, never as all and none", () => {
  const told = (size: number) =>
    sharesOf(
      Array.from({ length: size }, () => ["IT"]),
      ["IT", "LEGAL"],
      RELEASE_POLICY,
    ).map(({ percent, bound }) => `${bound} ${percent}`);

  expect(told(20)).toEqual(["AT_LEAST 75", "AT_MOST 25"]);
  expect(told(120)).toEqual(["AT_LEAST 90", "AT_MOST 10"]);
});

test("a step of a share holds ten organisations or more", () => {
  for (const { from, percent } of RELEASE_POLICY.shares.steps)
    expect((from * percent) / 100).toBeGreaterThanOrEqual(10);
});
