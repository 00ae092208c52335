import type { DataSource } from "typeorm";

import { quarterAfter, quarterOf, startOfQuarter } from "#server/anonymity/quarter.ts";
import type { Loop } from "#server/platform/jobs/run-loops.ts";

import { type ComputedEpoch, computeEpoch } from "./compute-epoch.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

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

/**
 * The database's clock, which also says when a member was verified. Throws where this process's differs by more than
 * a day: an epoch of a moment that has not come would count who may not be counted yet, and cannot be taken back.
 */
export async function readClock(worker: DataSource, own = new Date()): Promise<Date> {
  const [row] = await worker.query<{ now: number }[]>(
    "SELECT floor(extract(epoch FROM now()) * 1000)::float8 AS now",
  );
  const now = new Date(row!.now);
  if (!(Math.abs(now.getTime() - own.getTime()) <= DAY)) {
    throw new Error("The clocks of the worker and of the database differ by more than a day.");
  }
  return now;
}

function untilNext(now: Date): number {
  const turn = startOfQuarter(quarterAfter(quarterOf(now))).getTime() - now.getTime();
  // A second more, because the clock of the database may be a little behind.
  return turn > 0 && turn < HOUR ? turn + 1000 : HOUR;
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener("abort", done, { once: true });
    if (signal.aborted) done();
    function done() {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    }
  });
}
