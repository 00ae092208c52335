import type { Population } from "../../../server/src/testing/invent-office.ts";
import { detailOf } from "../../../server/src/testing/detail-of.ts";
import { attack, type AttackResult } from "../attacker/attack.ts";
import type { Evidence, Partition, PublicEpoch } from "../attacker/dump.ts";
import { partitionOf, publicEpoch, truthOf } from "./dump.ts";
import { World, type WorldOptions } from "./world.ts";

/** What is simulated, and what its attacker may assume. */
export interface Simulation {
  readonly organizations: number;
  readonly epochs: number;
  readonly seed: number;
  readonly population?: Population;
  readonly kSplit?: number | undefined;
  readonly leavers?: "stay" | "ruled-out";
  readonly habits?: WorldOptions["habits"];
  readonly rules?: WorldOptions["rules"];
}

/** What came out of a simulation. */
export interface SimulationResult {
  readonly summary: {
    readonly organisations: number;
    readonly epochs: number;
    readonly pseudonyms: number;
    readonly minCandidates: number | null;
    readonly below5: number;
    readonly forcedMatches: number;
    /** Mean share of the trees' depth that first publications show. */
    readonly detailKept: number;
    /** The slowest epoch job. */
    readonly epochMs: number;
  };
  readonly refused: World["refused"];
  readonly attack: AttackResult;
  readonly evidence: Evidence;
}

/** Lets a network live behind the real Atlas, and gives everything public of it to the attacker. */
export function simulate(simulation: Simulation): SimulationResult {
  const { organizations, epochs, seed, population = "LIFELIKE" } = simulation;
  const { kSplit, habits, rules, leavers = "stay" } = simulation;
  const world = new World({
    ...{ organizations, seed, population, kSplit, habits, rules },
    leaversTakeAlong: leavers === "ruled-out",
  });
  const shown: PublicEpoch[] = [];
  const partitions: Partition[] = [];
  let epochMs = 0;
  for (let epoch = 1; epoch <= epochs; epoch++) {
    epochMs = Math.max(epochMs, world.passQuarter());
    shown.push(publicEpoch(world, epoch));
    partitions.push(partitionOf(world, epoch));
  }
  const evidence: Evidence = { epochs: shown, partitions, ...truthOf(world) };
  const result = attack({ ...evidence, leavers });
  const details = world.offices.flatMap(({ ladder }) => (ladder ? [detailOf(ladder.face)] : []));
  return {
    summary: {
      organisations: organizations,
      epochs,
      pseudonyms: result.pseudonyms,
      minCandidates: result.minCandidates,
      below5: result.below5,
      forcedMatches: result.forcedMatches,
      detailKept: round(details.reduce((sum, detail) => sum + detail, 0) / Math.max(1, details.length)),
      epochMs: round(epochMs),
    },
    refused: world.refused,
    attack: result,
    evidence,
  };
}

function round(number: number): number {
  return Math.round(number * 1000) / 1000;
}
