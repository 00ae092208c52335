import { StartFault } from "./start-fault.ts";

/** Something that was started and can be stopped. */
export interface Running {
  stop: () => Promise<void>;
}

/** Milliseconds a process may take to finish what it has begun. */
const STOP_WITHIN = 9_500;

/**
 * Runs one process until it is told to stop. Whatever keeps it from starting is said in one sentence on standard
 * error, and the process ends with 1.
 */
export async function runProcess(title: string, start: () => Promise<Running>): Promise<void> {
  process.title = title;
  const stopped = new Promise<void>((resolve) => {
    process.once("SIGTERM", resolve);
    process.once("SIGINT", resolve);
  });
  try {
    const running = await start();
    await stopped;
    setTimeout(() => process.exit(1), STOP_WITHIN).unref();
    await running.stop();
    process.exit(0);
  } catch (error) {
    process.stderr.write(
      `${title}: ${error instanceof StartFault ? error.message : String((error as Error).stack)}\n`,
    );
    process.exit(1);
  }
}

/** Gives a configuration, or throws a StartFault that lists every fault on a line of its own. */
export function requireConfig<Config>(
  result: { ok: true; config: Config } | { ok: false; faults: string[] },
): Config {
  if (result.ok) return result.config;
  throw new StartFault(
    `the configuration is not valid.\n${result.faults.map((fault) => `  ${fault}`).join("\n")}`,
  );
}
