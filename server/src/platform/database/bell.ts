import type { Loop } from "#server/platform/jobs/run-loops.ts";

import { listen } from "./listen.ts";

/** Waits for one thing to be told of. */
export interface Watch {
  /** Settles when it was told of since the last time, after so many milliseconds, or when the signal aborts. */
  rung: (atMost: number, signal: AbortSignal) => Promise<void>;
  end: () => void;
}

/** Wakes whoever watches a thing that the channel names. */
export interface Bell {
  watch: (thing: string) => Watch;
  /** Hears the channel, over one connection for everybody; it has to run for the bell to ring. */
  loop: Loop;
}

/** Builds the bell of a channel. Ringing carries nothing: whoever is woken looks for themselves. */
export function createBell(url: string, channel: string): Bell {
  const watchers = new Map<string, Set<() => void>>();
  const ringAll = () => {
    for (const wakes of watchers.values()) for (const wake of wakes) wake();
  };
  return {
    watch(thing) {
      let isRung = false;
      let wake = () => {};
      const ring = () => {
        isRung = true;
        wake();
      };
      const wakes = watchers.get(thing) ?? new Set();
      watchers.set(thing, wakes.add(ring));
      return {
        async rung(atMost, signal) {
          if (!isRung && !signal.aborted) {
            await new Promise<void>((resolve) => {
              wake = () => {
                clearTimeout(timer);
                signal.removeEventListener("abort", wake);
                resolve();
              };
              const timer = setTimeout(wake, atMost);
              signal.addEventListener("abort", wake, { once: true });
            });
          }
          isRung = false;
        },
        end() {
          wakes.delete(ring);
          if (wakes.size === 0 && watchers.get(thing) === wakes) watchers.delete(thing);
        },
      };
    },
    loop: {
      name: `bell of ${channel}`,
      async run(signal) {
        const stopped = waitFor(signal);
        let fail!: (error: Error) => void;
        const lost = new Promise<never>((_, reject) => (fail = reject));
        lost.catch(() => {});
        const listener = await listen(url, channel, {
          wake: (thing) => watchers.get(thing)?.forEach((wake) => wake()),
          lost: fail,
        });
        // What was told while nobody listened.
        ringAll();
        try {
          await Promise.race([stopped, lost]);
        } finally {
          await listener.close();
        }
      },
    },
  };
}

function waitFor(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}
