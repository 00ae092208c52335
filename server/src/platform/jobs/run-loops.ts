import type { Logger } from "pino";

import { describeError } from "#server/platform/log/describe-error.ts";

import { sleep } from "./sleep.ts";

/** Work that a worker repeats until the signal aborts; it settles soon after that. */
export interface Loop {
  name: string;
  run: (signal: AbortSignal) => Promise<void>;
}

/** Starts every loop. A loop that throws is logged and begun again after `pause` milliseconds. */
export function runLoops(loops: readonly Loop[], log: Logger, pause = 1000): { stop: () => Promise<void> } {
  const controller = new AbortController();
  const running = loops.map((loop) => keepRunning(loop, log, pause, controller.signal));
  return {
    stop: async () => {
      controller.abort();
      await Promise.all(running);
    },
  };
}

async function keepRunning(loop: Loop, log: Logger, pause: number, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await loop.run(signal);
    } catch (error) {
      if (!signal.aborted) log.error({ loop: loop.name, error: describeError(error) }, "a loop failed");
    }
    if (!signal.aborted) await sleep(pause, signal);
  }
}
