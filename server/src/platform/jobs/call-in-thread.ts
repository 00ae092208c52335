import { Worker } from "node:worker_threads";

export interface ThreadLimits {
  milliseconds: number;
  megabytes: number;
}

/** The answer of the thread, or word that it was ended for what it cost. */
export type ThreadResult<Value> = { ok: true; value: Value } | { ok: false };

const FROM_SOURCE = import.meta.url.endsWith(".ts");

/**
 * Runs one of the entries in `server/src/threads/` on arguments that can be cloned, within limits of time and
 * memory. Throws what the entry throws.
 */
export async function callInThread<Value>(
  entry: string,
  args: readonly unknown[],
  { milliseconds, megabytes }: ThreadLimits,
): Promise<ThreadResult<Value>> {
  // The thread gets nothing of this process: neither its secrets nor what it loads at its own start.
  const options = {
    workerData: args,
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  };
  const worker = FROM_SOURCE
    ? new Worker(loadSource(new URL(`../../threads/${entry}.ts`, import.meta.url)), {
        ...options,
        eval: true,
      })
    : // The bundle keeps its threads beside the process that starts them.
      new Worker(new URL(`./${entry}.js`, import.meta.url), options);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(() => resolve({ ok: false })), milliseconds);
    const settle = (answer: () => void) => {
      clearTimeout(timer);
      answer();
      void worker.terminate();
    };
    worker.once("message", (value: Value) => settle(() => resolve({ ok: true, value })));
    worker.once("error", (error: NodeJS.ErrnoException) =>
      settle(() => (error.code === "ERR_WORKER_OUT_OF_MEMORY" ? resolve({ ok: false }) : reject(error))),
    );
  });
}

/** A thread does not inherit the loader that lets this process run from its sources; it has to load it itself. */
function loadSource({ href }: URL): string {
  return `import("tsx/esm/api").then(({ tsImport }) => tsImport("${href}", "${href}"))`;
}
