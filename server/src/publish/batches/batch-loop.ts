import { setTimeout as sleep } from "node:timers/promises";

import type { DataSource } from "typeorm";

import type { Loop } from "#server/platform/jobs/run-loops.ts";

import type { PublicationBatches } from "./publication-batches.ts";
import { releaseBatches } from "./release-batches.ts";
import { withdrawOfLeavers } from "./withdraw-of-leavers.ts";

export interface BatchOptions {
  worker: DataSource;
  batches: PublicationBatches;
  /** Milliseconds between two looks. */
  every?: number;
}

/**
 * Looks every ten minutes whether the week's batch is still to be let go. Without batches there is none, but what an
 * office that has left did not want to keep here goes all the same.
 */
export function createBatchLoop({ worker, batches, every = 600_000 }: BatchOptions): Loop {
  return {
    name: "batches",
    async run(signal) {
      while (!signal.aborted) {
        if (batches === "weekly") await releaseBatches(worker);
        else await withdrawOfLeavers(worker.manager);
        await sleep(every, null, { signal }).catch(() => null);
      }
    },
  };
}
