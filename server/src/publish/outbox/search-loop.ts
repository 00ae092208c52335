import type { DataSource } from "typeorm";

import type { Loop } from "#server/platform/jobs/run-loops.ts";
import { sleep } from "#server/platform/jobs/sleep.ts";

import { refreshSearchEntries } from "./write-snapshot.ts";

export interface SearchOptions {
  publisher: DataSource;
  /** Told when entries were missing, or of an older form, and are written. */
  onRefreshed: (entries: number) => void;
}

const DAY = 24 * 3_600_000;

/** Lets everything be found that is listed, when it starts and each day; the door itself keeps it so in between. */
export function createSearchLoop({ publisher, onRefreshed }: SearchOptions): Loop {
  return {
    name: "search",
    async run(signal) {
      while (!signal.aborted) {
        const entries = await refreshSearchEntries(publisher, signal);
        if (entries > 0) onRefreshed(entries);
        if (!signal.aborted) await sleep(DAY, signal);
      }
    },
  };
}
