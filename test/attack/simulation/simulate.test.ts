import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { runs } from "../../../server/src/testing/runs.ts";
import { attack } from "../attacker/attack.ts";
import { readDump } from "../attacker/dump.ts";
import { writeDump } from "./dump.ts";
import { simulate } from "./simulate.ts";

/**
 * Small, and everybody publishes, and again and again: who comes last has the fewest to hide among. Everybody counts
 * at once and for themselves, as the attacker assumes.
 */
const SATURATED = {
  ...{ join: 0.02, leave: 0.03, edit: 0.2, withdraw: 0, reveal: 0, showLess: 0 },
  ...{ publish: 0.5, neverPublish: 0, publishAgain: 0.5, subsidiary: 0, unverified: 0, recent: 0 },
};

const seeds = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe("an attacker who is given everything public and everything true", () => {
  test.each([40, 190])(
    "finds at least five behind every face of a network of %i, over four years",
    (organizations) => {
      for (const seed of seeds(runs({ fast: 2, long: 20 }))) {
        const { summary } = simulate({ organizations, epochs: 16, seed });
        expect(summary).toMatchObject({ below5: 0, forcedMatches: 0 });
        expect(summary.pseudonyms).toBeGreaterThan(organizations);
        expect(summary.detailKept).toBeGreaterThan(0.05);
      }
    },
  );

  test("finds them over two years even if it may rule out whoever left", () => {
    for (const seed of seeds(runs({ fast: 2, long: 20 }))) {
      const simulation = { organizations: 190, epochs: 8, seed, kSplit: 12, leavers: "ruled-out" } as const;
      expect(simulate(simulation).summary.below5).toBe(0);
    }
  });

  test("finds nobody by elimination where everybody publishes sooner or later", () => {
    let refused = { silent: 0, wornOut: 0 };
    for (const seed of seeds(runs({ fast: 8, long: 200 }))) {
      const result = simulate({ organizations: 30, epochs: 20, seed, habits: SATURATED });
      expect(result.summary).toMatchObject({ below5: 0, forcedMatches: 0 });
      refused = {
        silent: refused.silent + result.refused.silent,
        wornOut: refused.wornOut + result.refused.wornOut,
      };
    }
    // It does come to where the last ones have to wait; else this test would show nothing.
    expect(refused.silent).toBeGreaterThan(0);
    expect(refused.wornOut).toBeGreaterThan(0);
  });

  test.each([{ otherSilent: 0 }, { silentAgain: 0 }])(
    "would find somebody without the silent ones (%o)",
    (rules) => {
      const forced = seeds(8).map((seed) => {
        const result = simulate({ organizations: 30, epochs: 20, seed, habits: SATURATED, rules });
        return result.summary.forcedMatches;
      });
      expect(Math.max(...forced)).toBeGreaterThan(0);
    },
  );
});

describe("a simulation", () => {
  test("is the same for the same seed, and another for another", () => {
    const run = (seed: number) => JSON.stringify(simulate({ organizations: 60, epochs: 4, seed }).evidence);
    expect(run(1)).toBe(run(1));
    expect(run(2)).not.toBe(run(1));
  });

  test("is attacked from its files as it is from memory", () => {
    const folder = mkdtempSync(join(tmpdir(), "rungs-dump-"));
    try {
      const { evidence } = simulate({ organizations: 60, epochs: 6, seed: 3 });
      writeDump(folder, evidence);
      const fromFiles = attack({ ...readDump(folder), leavers: "stay" });
      expect(fromFiles).toEqual(attack({ ...evidence, leavers: "stay" }));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
