import type { Rank } from "@rungs/shared/vocabulary/ladder";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { dutyOverlap, dutyPrevalence } from "./duty-overlap.ts";
import { familyShares } from "./family-shares.ts";
import { findCeiling } from "./find-ceiling.ts";
import { nextSteps } from "./next-steps.ts";
import { agreementOf, rankConsensus } from "./rank-consensus.ts";
import { rankSpread } from "./rank-spread.ts";

const ladders = (...ranks: Rank[][]) =>
  ranks.flatMap((levels, index) => levels.map((rank) => ({ ladder: `ladder ${index}`, rank })));

describe("the spread of ranks", () => {
  test("counted off by hand: eight ladders", () => {
    // 2 3 3 4 | 4 4 5 7: a quarter of the votes are the first two, half the first four, three quarters the first six.
    expect(rankSpread(ladders([4], [3], [7], [4], [2], [3], [4], [5]))).toEqual({
      lowest: 2,
      lowerQuartile: 3,
      median: 4,
      upperQuartile: 4,
      highest: 7,
    });
  });

  test("a ladder has one vote, however many of its levels bear the title", () => {
    // Three ladders say C3; one says C5, C6 and C7, a third of a vote each: the upper quartile is still C3.
    expect(rankSpread(ladders([3], [3], [3], [5, 6, 7]))).toEqual({
      lowest: 3,
      lowerQuartile: 3,
      median: 3,
      upperQuartile: 3,
      highest: 7,
    });
  });

  test("one ladder is its own spread, and none has none", () => {
    expect(rankSpread(ladders([4]))).toMatchObject({ lowest: 4, median: 4, highest: 4 });
    expect(rankSpread([])).toBeNull();
  });
});

describe("the consensus on a rank", () => {
  test.each([
    ["all agree", [[5], [5], [5]], 1],
    // Half a rank from the mean each: 1 + log2(1 - 0.5/9) = 0.9175.
    ["half and half on neighbouring ranks", [[4], [5]], 0.9175],
    // The mean is 4, everybody is one rank away: 1 + log2(1 - 1/9) = 0.8301.
    ["half and half two ranks apart", [[3], [5]], 0.8301],
    // The mean is 4: a half at no distance, two quarters at one: 1 + log2(8/9)/2 = 0.915.
    ["a half in the middle, a quarter on each side", [[3], [4], [4], [5]], 0.915],
    // The mean is 5.5, everybody is 4.5 away: 1 + log2(1/2) = 0.
    ["half at the bottom, half at the top", [[1], [10]], 0],
    // The votes are 1 for C3 and a half each for C4 and C6: the mean is 4; 1 + (½·log2(8/9) + ¼·0 + ¼·log2(7/9)).
    ["a ladder with two levels of the title", [[3], [4, 6]], 0.8244],
  ] as const)("by hand: %s", (_name, ranks, expected) => {
    expect(rankConsensus(ladders(...ranks.map((levels) => [...levels])))).toBeCloseTo(expected, 4);
  });

  test("it lies between 0 and 1, and moving everybody by one rank changes nothing", () => {
    const rank = fc.integer({ min: 1, max: 9 }) as fc.Arbitrary<Rank>;
    fc.assert(
      fc.property(fc.array(rank, { minLength: 1, maxLength: 12 }), (ranks) => {
        const consensus = rankConsensus(ladders(...ranks.map((one) => [one]))) ?? -1;
        expect(consensus).toBeGreaterThanOrEqual(-1e-9);
        expect(consensus).toBeLessThanOrEqual(1);
        const moved = rankConsensus(ladders(...ranks.map((one) => [(one + 1) as Rank]))) ?? -1;
        expect(moved).toBeCloseTo(consensus, 9);
      }),
      { numRuns: 100 },
    );
    expect(rankConsensus([])).toBeNull();
  });

  test("words: neighbours agree closely, two ranks apart roughly, more widely", () => {
    expect(agreementOf(rankConsensus(ladders([4], [5])) ?? 0)).toBe("CLOSE");
    expect(agreementOf(rankConsensus(ladders([3], [5])) ?? 0)).toBe("ROUGH");
    expect(agreementOf(rankConsensus(ladders([3], [6])) ?? 0)).toBe("WIDE");
  });
});

test("a title's roles, by hand: two ladders of communities, one of developer relations", () => {
  const use = (ladder: string, roleFamily: "COMMUNITY_ARCHITECT" | "DEVELOPER_RELATIONS") => ({
    ladder,
    roleFamily,
  });
  const shares = familyShares([
    use("a", "DEVELOPER_RELATIONS"),
    use("b", "COMMUNITY_ARCHITECT"),
    use("b", "COMMUNITY_ARCHITECT"),
    use("c", "COMMUNITY_ARCHITECT"),
  ]);
  expect(shares).toEqual([
    { roleFamily: "COMMUNITY_ARCHITECT", share: 2 / 3 },
    { roleFamily: "DEVELOPER_RELATIONS", share: 1 / 3 },
  ]);
});

describe("the overlap of duties", () => {
  test("by hand: one role each, two common duties of four", () => {
    const first = dutyPrevalence([["ONBOARDING", "METRICS", "AWARENESS"]]);
    const second = dutyPrevalence([["ONBOARDING", "METRICS", "MESSAGING"]]);
    expect(dutyOverlap(first, second)).toEqual({
      overlap: 2 / 4,
      shared: ["ONBOARDING", "METRICS"],
      onlyFirst: ["AWARENESS"],
      onlySecond: ["MESSAGING"],
    });
  });

  test("by hand: duties that some roles name and others do not", () => {
    // Community managers: onboarding 4/4, events 2/4, metrics 1/4. Advocates: events 2/2, onboarding 1/2.
    const managers = dutyPrevalence([
      ["ONBOARDING", "AWARENESS"],
      ["ONBOARDING", "AWARENESS"],
      ["ONBOARDING", "METRICS"],
      ["ONBOARDING"],
    ]);
    const advocates = dutyPrevalence([["AWARENESS", "ONBOARDING"], ["AWARENESS"]]);
    // Common: onboarding 1/2, awareness 1/2. Either: onboarding 1, awareness 1, metrics 1/4.
    expect(dutyOverlap(managers, advocates).overlap).toBeCloseTo(1 / 2.25, 9);
    expect(dutyOverlap(managers, advocates).overlap).toBe(dutyOverlap(advocates, managers).overlap);
    expect(dutyOverlap(managers, advocates)).toMatchObject({ onlyFirst: [], onlySecond: [] });
  });

  test("a title is the same as itself, and without duties like nothing", () => {
    const duties = dutyPrevalence([["METRICS", "EDITING"], ["METRICS"]]);
    expect(dutyOverlap(duties, duties).overlap).toBe(1);
    expect(dutyOverlap(duties, new Map()).overlap).toBe(0);
    expect(dutyOverlap(new Map(), new Map()).overlap).toBe(0);
  });
});

test("next steps by hand: of four ladders two go to architect, one to lead, one ends", () => {
  const uses = [
    { ladder: "a", next: "architect" },
    { ladder: "b", next: null },
    { ladder: "c", next: "lead" },
    { ladder: "d", next: "architect" },
  ];
  const steps = nextSteps(uses, ({ next }) => (next === null ? null : { key: next, step: next }));
  expect(steps).toEqual([
    { step: "architect", share: 1 / 2 },
    { step: "lead", share: 1 / 4 },
    { step: null, share: 1 / 4 },
  ]);
});

describe("the ceiling of a ladder", () => {
  // The highest ranks of eight peers: 5 6 6 7 7 8 | 8 9, and a quarter reach 8 or more.
  const peers = [5, 6, 6, 7, 7, 8, 8, 9] as const;

  test.each([
    [6, { highest: 6, peers: 8 }],
    [7, { highest: 7, peers: 8 }],
    [8, null],
    [10, null],
  ] as const)("one that ends at C%s", (highest, expected) => {
    expect(findCeiling(highest, peers)).toEqual(expected);
  });

  test("four peers are too few to say", () => {
    expect(findCeiling(1, [9, 9, 9, 9])).toBeNull();
  });
});
