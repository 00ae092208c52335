import { expect, test } from "vitest";

import { runs } from "#server/testing/runs.ts";

import { hiddenAmong } from "./hidden-among.ts";
import { KNOWN_OUTSIDE } from "./risk-fact.ts";
import { candidatesOf, stepsOf, SYNTHETIC_FACTS, type SyntheticOffice } from "./synthetic-network.ts";

// Where 1/N changes its meaning: certain, refused, a second person, alone.
const BINS = [1, 2, 5, 10, 20, 50, Infinity];

test("an attacker who knows the facts of others guesses right no more often than 1/N says, in every bin", () => {
  const bins = BINS.map(() => ({ trials: 0, predicted: 0, observed: 0 }));
  for (let seed = 1; seed <= runs({ fast: 40, long: 600 }); seed++) {
    const random = mulberry32(seed);
    const offices = inventNetwork(random, 20 + Math.floor(random() * 300));
    for (let trial = 0; trial < 60; trial++) {
      const author = offices[Math.floor(random() * offices.length)]!;
      const depth = Math.floor(random() * 4);
      const path = stepsOf(offices, author);
      const predicted = hiddenAmong(path[depth]!, path[0]!);
      const bin = bins[BINS.findIndex((end) => predicted <= end)]!;
      bin.trials++;
      bin.predicted += 1 / predicted;
      bin.observed += 1 / attack(random, candidatesOf(offices, author, depth), author);
    }
  }
  for (const { trials, predicted, observed } of bins) {
    expect(trials).toBeGreaterThan(20);
    expect(observed / trials).toBeLessThanOrEqual(predicted / trials);
  }
});

/** Among how many the attacker has to guess: one of the members themself, and told some facts of the others. */
function attack(random: () => number, candidates: SyntheticOffice[], author: SyntheticOffice): number {
  const reader = Math.floor(random() * candidates.length);
  return candidates.filter((one, index) => {
    if (one === author) return true;
    if (index === reader || one.revealed) return false;
    return SYNTHETIC_FACTS.every(
      (fact) => random() >= KNOWN_OUTSIDE[fact] || one.facts[fact] === author.facts[fact],
    );
  }).length;
}

/** A network in which language goes with the region, sizes of groups differ, and few have entered a ladder. */
function inventNetwork(random: () => number, size: number): SyntheticOffice[] {
  const pick = (shares: readonly number[]) => {
    let left = random();
    return Math.max(
      0,
      shares.findIndex((share) => (left -= share) < 0),
    );
  };
  const entered = 0.1 + 0.9 * random();
  return Array.from({ length: size }, () => {
    const region = pick([0.5, 0.3, 0.2]);
    return {
      branches: [region, pick([0.55, 0.3, 0.15]), pick([0.7, 0.3])],
      facts: {
        LANGUAGE: random() < [0.01, 0.05, 0.6][region]! ? "zh-Hans" : "en",
        ROLE_FAMILY: String(pick([0.3, 0.2, 0.15, 0.1, 0.1, 0.1, 0.05])),
        LEVELS: String(pick([0.05, 0.15, 0.3, 0.25, 0.15, 0.1])),
        STRATEGY: String(pick([0.5, 0.35, 0.15])),
        INDIVIDUAL_CONTRIBUTOR: String(random() < 0.7),
      },
      hasLadder: random() < entered,
      revealed: random() < 0.03,
    };
  });
}

/** A small seeded generator: the same seed gives the same numbers. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
