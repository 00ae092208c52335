import type { DataSource } from "typeorm";

import type { Loop } from "#server/platform/jobs/run-loops.ts";
import { sleep } from "#server/platform/jobs/sleep.ts";

import { applyActivity } from "../activity/apply-activity.ts";
import { releaseActivity } from "../activity/release-activity.ts";
import { readClock } from "../epoch/read-clock.ts";
import { applyReleases } from "./apply-releases.ts";
import { releaseQuarter } from "./release-quarter.ts";

export interface StatisticsOptions {
  worker: DataSource;
  publisher: DataSource;
  /** Milliseconds between two looks at the calendar. */
  poll?: number;
}

/** Releases the statistics of each quarter, and what it tells of posts, once it has begun; it looks every hour. */
export function createStatisticsLoop({ worker, publisher, poll = 3_600_000 }: StatisticsOptions): Loop {
  return {
    name: "statistics",
    async run(signal) {
      while (!signal.aborted) {
        await releaseQuarter(worker, await readClock(worker));
        await applyReleases(worker, publisher);
        await releaseActivity(worker, await readClock(worker));
        await applyActivity(worker, publisher);
        if (!signal.aborted) await sleep(poll, signal);
      }
    },
  };
}
