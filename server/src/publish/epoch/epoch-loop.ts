import type { DataSource } from "typeorm";

import { quarterAfter, quarterOf, startOfQuarter } from "#server/anonymity/quarter.ts";
import type { Loop } from "#server/platform/jobs/run-loops.ts";
import { sleep } from "#server/platform/jobs/sleep.ts";

import { type ComputedEpoch, computeEpoch } from "./compute-epoch.ts";
import { readClock } from "./read-clock.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export interface EpochLoopOptions {
  worker: DataSource;
  onComputed: (epoch: ComputedEpoch & { state: "computed" }) => void;
  /** Told of a run that failed; the next one is a minute later. */
  onFailure: (error: unknown) => void;
}

/** Computes epochs when they are due: at the start, at the turn of a quarter, and in between every hour. */
export function createEpochLoop({ worker, onComputed, onFailure }: EpochLoopOptions): Loop {
  return {
    name: "epoch",
    async run(signal) {
      while (!signal.aborted) {
        let pause = MINUTE;
        try {
          const now = await readClock(worker);
          const epoch = await computeEpoch(worker, now);
          // A worker that was away may have more than one to make up for.
          pause = epoch.state === "computed" ? 0 : untilNext(now);
          if (epoch.state === "computed") onComputed(epoch);
        } catch (error) {
          if (!signal.aborted) onFailure(error);
        }
        await sleep(pause, signal);
      }
    },
  };
}

function untilNext(now: Date): number {
  const turn = startOfQuarter(quarterAfter(quarterOf(now))).getTime() - now.getTime();
  // A second more, because the clock of the database may be a little behind.
  return turn > 0 && turn < HOUR ? turn + 1000 : HOUR;
}
