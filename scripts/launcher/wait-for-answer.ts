import { setTimeout as sleep } from "node:timers/promises";
import { PlainProblem } from "./plain-problem.ts";
import type { RunningProgram } from "./processes.ts";

const PATIENCE = 60_000;

/**
 * Waits until a program answers at an address; throws as soon as it has ended instead. While `isBusy` says that other
 * work has the machine, its patience does not run out.
 */
export async function waitForAnswer(
  program: RunningProgram,
  address: string,
  accepts: (status: number) => boolean,
  stopping: AbortSignal,
  isBusy: () => boolean = () => false,
): Promise<void> {
  let giveUp = Date.now() + PATIENCE;
  while (!program.hasEnded()) {
    stopping.throwIfAborted();
    const status = await fetch(address, { signal: AbortSignal.timeout(5_000) }).then(
      async (response) => {
        await response.body?.cancel();
        return response.status;
      },
      () => null,
    );
    if (status !== null && accepts(status)) return;
    if (isBusy()) giveUp = Date.now() + PATIENCE;
    if (Date.now() > giveUp) {
      throw new PlainProblem(`The ${program.name} did not answer at ${address} within ${PATIENCE / 1000} s.`);
    }
    await sleep(50);
  }
  throw new PlainProblem(await program.ended);
}
