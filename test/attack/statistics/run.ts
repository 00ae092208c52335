import { mkdtemp, chmod, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";

import { RELEASE_POLICY } from "@rungs/shared/release-policy";

import { declaredTables } from "../../../server/src/anonymity/statistics/declared-tables.ts";
import { quarterNumber, quarterOfNumber } from "../../../server/src/anonymity/statistics/quarters.ts";
import { Random } from "../../../server/src/demo/random.ts";
import { findFreePort } from "../../../scripts/embedded-postgres/free-port.ts";
import { startEmbeddedPostgres } from "../../../scripts/embedded-postgres/start-embedded-postgres.ts";

import { attackTable, newScore, type Score } from "./attack-world.ts";
import { countClosePairs, feasibleWidths } from "./audit.ts";
import { type Service, startService } from "./service.ts";
import { drawWorld } from "./world.ts";

// The differencing attack against the real release job and the real commons, in worlds of three sizes. Exits with 1
// when a gate fails: 3 points over guessing, no two shown sets that differ by 1 to 4, intervals of 5 and more.

const GATES = { advantage: 3, pairsDifferingBy1to4: 0, narrowestFeasibleInterval: 5, naiveSuccess: 99 };
/** Every table that is declared is attacked: one that the attack does not know how to live stops it. */
const TABLES = declaredTables(RELEASE_POLICY);
const SIZES = [40, 100, 190];
const QUARTERS = 9;
const FIRST = quarterNumber("2027-Q1");

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    worlds: { type: "string", default: "24" },
    draws: { type: "string", default: "150" },
    json: { type: "boolean", default: false },
  },
});

const folder = await mkdtemp(join(tmpdir(), "rungs-attack-"));
// Under root PostgreSQL runs as another user, who must get in.
await chmod(folder, 0o755);
const database = await startEmbeddedPostgres({
  dataFolder: join(folder, "postgres"),
  port: await findFreePort(),
  ephemeral: true,
});
try {
  const service = await startService({
    workspace: database.ownerUrl("rungs_workspace"),
    commons: database.ownerUrl("rungs_commons"),
  });
  const report = await attack(service, Number(values.seed), Number(values.worlds)).finally(() =>
    service.stop(),
  );
  process.stdout.write(`${JSON.stringify(report, null, values.json ? undefined : 2)}\n`);
  if (!report.passed) process.exitCode = 1;
} finally {
  // A pool that has ended may still be saying goodbye, and takes a database that stops meanwhile for a fault.
  await pause(500);
  await database.stop();
  await rm(folder, { recursive: true, force: true });
}

async function attack(service: Service, seed: number, worlds: number) {
  const scores = TABLES.map((table) => ({ table, score: newScore() }));
  let [pairs, close, released, withheld, remade] = [0, 0, 0, 0, 0];
  let narrowest = Infinity;
  for (let number = 0; number < worlds; number += 1) {
    const world = drawWorld(seed * 1_000 + number, SIZES[number % SIZES.length]!, QUARTERS);
    await service.empty();
    const answers = [];
    for (let place = 0; place < QUARTERS; place += 1) {
      const quarter = quarterOfNumber(FIRST + place);
      await service.live(world, place, quarter);
      await service.release(quarter);
      const answer = await service.ask();
      answers.push(answer);
      for (const { figures } of answer?.tables.flatMap(({ groups }) => groups) ?? []) {
        if (figures) released += 1;
        else withheld += 1;
        if (figures?.quarter === quarter) remade += 1;
      }
      narrowest = Math.min(narrowest, ...(answer ? feasibleWidths(answer) : []));
    }
    const counted = countClosePairs(await service.truth());
    pairs += counted.pairs;
    close += counted.close;
    const random = new Random(seed + number);
    for (const { table, score } of scores) {
      const draws = Number(values.draws);
      add(score, attackTable({ table, world, answers, random: () => random.next(), draws }));
    }
  }
  const attacks = Object.fromEntries(scores.map(({ table, score }) => [table.id, percentages(score)]));
  const all = Object.values(attacks);
  const advantage = Math.max(...all.map((one) => one.advantage));
  const naiveLiveMeanSuccess = Math.min(...all.map((one) => one.naiveLiveSuccess));
  return {
    seed,
    worlds,
    advantage,
    pairsDifferingBy1to4: close,
    narrowestFeasibleInterval: Number.isFinite(narrowest) ? narrowest : null,
    naiveLiveMeanSuccess,
    released,
    remade,
    suppressed: withheld,
    pairsCompared: pairs,
    attacks,
    gates: GATES,
    passed:
      advantage <= GATES.advantage &&
      close <= GATES.pairsDifferingBy1to4 &&
      narrowest >= GATES.narrowestFeasibleInterval &&
      naiveLiveMeanSuccess >= GATES.naiveSuccess &&
      all.every(({ trials }) => trials > 0),
  };
}

function add(sum: Score, more: Score): void {
  sum.trials += more.trials;
  sum.attacked += more.attacked;
  sum.blind += more.blind;
  sum.live += more.live;
}

function percentages({ trials, attacked, blind, live }: Score) {
  const percent = (count: number) => Math.round((1_000 * count) / Math.max(trials, 1)) / 10;
  return {
    trials,
    success: percent(attacked),
    priorSuccess: percent(blind),
    advantage: Math.round(10 * (percent(attacked) - percent(blind))) / 10,
    naiveLiveSuccess: percent(live),
  };
}
