import { setTimeout as sleep } from "node:timers/promises";

import type { DataSource } from "typeorm";

import type { Loop } from "#server/platform/jobs/run-loops.ts";

import { releaseBatches } from "./release-batches.ts";

/** Looks every ten minutes whether the week's batch is still to be let go. */
export function createBatchLoop({ worker, every = 600_000 }: { worker: DataSource; every?: number }): Loop {
  return {
    name: "batches",
    async run(signal) {
      while (!signal.aborted) {
        await releaseBatches(worker);
        await sleep(every, null, { signal }).catch(() => null);
      }
    },
  };
}
