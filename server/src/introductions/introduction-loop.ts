import type { DataSource } from "typeorm";

import type { Loop } from "#server/platform/jobs/run-loops.ts";
import { sleep } from "#server/platform/jobs/sleep.ts";

/** Introductions that one transaction moves on. */
const AT_ONCE = 100;

/** Ends what is past its time or has nobody on the other side any more, and asks the next; gives how many moved. */
export async function advanceIntroductions(worker: DataSource): Promise<number> {
  let moved = 0;
  for (;;) {
    const [{ changed }] = await worker.query<[{ changed: number }]>(
      "SELECT advance_introductions($1) AS changed",
      [AT_ONCE],
    );
    moved += changed;
    if (changed < AT_ONCE) return moved;
  }
}

/** Deletes the notes whose agreed time is over; gives how many pairs of them. */
export async function expireNotes(worker: DataSource): Promise<number> {
  let ended = 0;
  for (;;) {
    const [{ count }] = await worker.query<[{ count: number }]>("SELECT expire_notes($1) AS count", [
      AT_ONCE,
    ]);
    ended += count;
    if (count < AT_ONCE) return ended;
  }
}

/** Deletes the sessions that are over; gives how many. */
export async function forgetSessions(worker: DataSource): Promise<number> {
  const [{ count }] = await worker.query<[{ count: number }]>("SELECT forget_sessions() AS count");
  return count;
}

/** Asks those how it went whose talk is over or has lasted a month; gives how many were asked. */
export async function askFeedback(worker: DataSource): Promise<number> {
  let asked = 0;
  for (;;) {
    const [{ count }] = await worker.query<[{ count: number }]>("SELECT ask_feedback($1) AS count", [
      AT_ONCE,
    ]);
    asked += count;
    if (count < AT_ONCE) return asked;
  }
}

/**
 * Moves introductions on every minute, so that the moment at which the next is asked does not tell when the one
 * before said no.
 */
export function createIntroductionLoop({
  worker,
  every = 60_000,
}: {
  worker: DataSource;
  every?: number;
}): Loop {
  return {
    name: "introductions",
    async run(signal) {
      while (!signal.aborted) {
        await advanceIntroductions(worker);
        await expireNotes(worker);
        await forgetSessions(worker);
        await askFeedback(worker);
        await sleep(every, signal);
      }
    },
  };
}
