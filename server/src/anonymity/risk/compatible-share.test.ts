import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { compatibleShare, type FactCount } from "./compatible-share.ts";
import { COUNTED_FACTS } from "./risk-fact.ts";

const count = (fact: FactCount["fact"], same: number, known: number): FactCount => ({ fact, same, known });

describe("compatibleShare", () => {
  test("a fact of which nobody knows anything costs nothing", () => {
    for (const fact of COUNTED_FACTS) {
      expect(compatibleShare(12, count(fact, 0, 0), count(fact, 0, 0))).toBe(1);
    }
  });

  test("a language that nobody else writes in leaves the author alone", () => {
    expect(compatibleShare(20, count("LANGUAGE", 0, 19), count("LANGUAGE", 0, 19))).toBeCloseTo(1 / 20);
  });

  test("a number of levels that nobody else has costs a quarter of that, because few outside know it", () => {
    expect(compatibleShare(20, count("LEVELS", 0, 19), count("LEVELS", 0, 19))).toBeCloseTo(
      1 - 0.25 * (19 / 20),
    );
  });

  test("offices without a ladder count at the network's rate", () => {
    // The author, 2 of 4 with ladders, and 5 without at a rate of (9 + 1) / (19 + 1).
    expect(compatibleShare(10, count("LANGUAGE", 2, 4), count("LANGUAGE", 9, 19))).toBeCloseTo(
      (1 + 2 + 5 * 0.5) / 10,
    );
  });

  test("no count whatever gives a share above one or at nothing", () => {
    const counts = fc
      .tuple(fc.nat(400), fc.nat(400))
      .map(([a, b]) => ({ same: Math.min(a, b), known: Math.max(a, b) }));
    fc.assert(
      fc.property(
        fc.nat(500),
        fc.constantFrom(...COUNTED_FACTS),
        counts,
        counts,
        (candidates, fact, a, b) => {
          const share = compatibleShare(candidates, { fact, ...a }, { fact, ...b });
          expect(share).toBeGreaterThan(0);
          expect(share).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
