import type { DataSource } from "typeorm";

import { applyNext } from "./apply-outbox.ts";

export interface OutboxLoop {
  /** Ends after the act under way. */
  stop(): Promise<void>;
}

export interface OutboxOptions {
  worker: DataSource;
  publisher: DataSource;
  /** Calls back when something may be waiting; only a hint, the loop looks by itself as well. */
  onWake: (wake: () => void) => Promise<() => Promise<void>>;
  /** Told of an act that failed; it is tried again after a while. */
  onFailure: (error: unknown) => void;
  pollMilliseconds?: number;
}

/** Carries over what waits, as soon as it is told and every `pollMilliseconds` anyway, until it is stopped. */
export async function runOutbox(options: OutboxOptions): Promise<OutboxLoop> {
  const poll = options.pollMilliseconds ?? 2000;
  let stopped = false;
  let wake = () => {};
  const forget = await options.onWake(() => wake());

  const loop = (async () => {
    while (!stopped) {
      const pause = new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, poll);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      try {
        while (!stopped && (await applyNext(options.worker, options.publisher)));
      } catch (error) {
        options.onFailure(error);
      }
      if (!stopped) await pause;
      wake();
    }
  })();

  return {
    async stop() {
      stopped = true;
      wake();
      await loop;
      await forget();
    },
  };
}
