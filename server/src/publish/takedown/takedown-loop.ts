import type { DataSource } from "typeorm";

import type { Loop } from "#server/platform/jobs/run-loops.ts";
import { sleep } from "#server/platform/jobs/sleep.ts";

import { applyTakedowns } from "./takedowns.ts";

/** Takes down what was asked for within seconds. */
export function createTakedownLoop({ worker, every = 5_000 }: { worker: DataSource; every?: number }): Loop {
  return {
    name: "takedowns",
    async run(signal) {
      while (!signal.aborted) {
        await applyTakedowns(worker);
        await sleep(every, signal);
      }
    },
  };
}
