import type { DataSource } from "typeorm";

import type { Listener } from "#server/platform/database/listen.ts";

import { applyNext } from "./apply-outbox.ts";

export interface OutboxLoop {
  /** Ends after the act under way. */
  stop(): Promise<void>;
}

export interface OutboxOptions {
  worker: DataSource;
  publisher: DataSource;
  /** Calls back when something may be waiting; only a hint, the loop looks by itself as well. */
  listen: (wake: () => void) => Promise<Listener>;
  /** Told of an act that failed; it is tried again after a while. */
  onFailure: (error: unknown) => void;
  pollMilliseconds?: number;
}

/** Carries over what waits, as soon as it is told and every `pollMilliseconds` anyway, until it is stopped. */
export async function runOutbox(options: OutboxOptions): Promise<OutboxLoop> {
  const poll = options.pollMilliseconds ?? 2000;
  let stopped = false;
  let wake = () => {};
  const listener = await options.listen(() => wake());

  const loop = (async () => {
    while (!stopped) {
      const pause = new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, poll);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      await drain(options, () => stopped);
      if (!stopped) await pause;
      wake();
    }
  })();

  return {
    async stop() {
      stopped = true;
      wake();
      await loop;
      await listener.close();
    },
  };
}

async function drain(
  { worker, publisher, onFailure }: OutboxOptions,
  isStopped: () => boolean,
): Promise<void> {
  try {
    while (!isStopped()) {
      const applied = await applyNext(worker, publisher);
      if (applied.state === "failed") onFailure(applied.error);
      if (applied.state !== "applied") return;
    }
  } catch (error) {
    onFailure(error);
  }
}
