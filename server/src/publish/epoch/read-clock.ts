import type { DataSource } from "typeorm";

const DAY = 24 * 60 * 60 * 1000;

/**
 * The database's clock, which also says when a member was verified. Throws where this process's differs by more than
 * a day: an epoch of a moment that has not come would count who may not be counted yet, and cannot be taken back.
 */
export async function readClock(worker: DataSource, own = new Date()): Promise<Date> {
  const [row] = await worker.query<{ now: number }[]>(
    "SELECT floor(extract(epoch FROM now()) * 1000)::float8 AS now",
  );
  const now = new Date(row!.now);
  if (!(Math.abs(now.getTime() - own.getTime()) <= DAY)) {
    throw new Error("The clocks of the worker and of the database differ by more than a day.");
  }
  return now;
}
