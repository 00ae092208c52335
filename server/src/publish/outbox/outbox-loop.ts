import type { DataSource } from "typeorm";

import { listen } from "#server/platform/database/listen.ts";
import type { Loop } from "#server/platform/jobs/run-loops.ts";

import type { PublicationBatches } from "../batches/publication-batches.ts";
import { type Applied, applyNext } from "./apply-outbox.ts";

export interface OutboxOptions {
  worker: DataSource;
  publisher: DataSource;
  /** The worker's own URL, for the connection that is woken when something is confirmed. */
  workerUrl: string;
  batches: PublicationBatches;
  /** Told of an act that failed; it is tried again after a while. */
  onFailure: (failure: Applied & { state: "failed" }) => void;
  /** Milliseconds after which it looks by itself, whatever it was told. */
  poll?: number;
}

/** Carries over what waits in the outbox: as soon as it is told, and every two seconds anyway. */
export function createOutboxLoop({
  worker,
  publisher,
  workerUrl,
  batches,
  onFailure,
  poll = 2000,
}: OutboxOptions): Loop {
  return {
    name: "outbox",
    async run(signal) {
      let lost: Error | null = null;
      let wake = () => {};
      const listener = await listen(workerUrl, "outbox", {
        wake: () => wake(),
        lost: (error) => {
          lost = error;
          wake();
        },
      });
      signal.addEventListener("abort", () => wake(), { once: true });
      try {
        while (!signal.aborted && !lost) {
          // What is told while the queue is drained must not be missed: the wait begins before.
          const told = new Promise<void>((resolve) => {
            const timer = setTimeout(resolve, poll);
            wake = () => {
              clearTimeout(timer);
              resolve();
            };
          });
          await drain();
          if (signal.aborted) wake();
          await told;
        }
        if (lost) throw lost as Error;
      } finally {
        await listener.close();
      }

      async function drain(): Promise<void> {
        while (!signal.aborted) {
          const applied = await applyNext(worker, publisher, batches);
          if (applied.state === "failed") onFailure(applied);
          if (applied.state === "empty") return;
        }
      }
    },
  };
}
