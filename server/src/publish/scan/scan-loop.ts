import { setTimeout as sleep } from "node:timers/promises";

import type { DataSource } from "typeorm";

import type { Loop } from "#server/platform/jobs/run-loops.ts";

import { type FinishedScan, scanPublications } from "./scan-publications.ts";

export interface ScanLoopOptions {
  worker: DataSource;
  onFinished: (scanned: FinishedScan) => void;
  /** Told of a document that could not be scanned; the whole scan is tried again at the next look. */
  onFailure: (error: unknown) => void;
  /** Milliseconds between two looks whether the day's scan is still to be done. */
  every?: number;
}

/** Scans the commons once a day: soon after midnight (UTC), or when the worker next starts. */
export function createScanLoop({ worker, onFinished, onFailure, every = 600_000 }: ScanLoopOptions): Loop {
  return {
    name: "scan",
    async run(signal) {
      while (!signal.aborted) {
        const scanned = await scanPublications(worker, { now: new Date(), signal, onFailure });
        if (scanned.state === "finished") onFinished(scanned);
        await sleep(every, null, { signal }).catch(() => null);
      }
    },
  };
}
