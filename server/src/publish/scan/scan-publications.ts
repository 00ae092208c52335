import type { DataSource, EntityManager } from "typeorm";

import { quarantineIfNeeded } from "./quarantine.ts";
import { findPageToScan, type PageToScan } from "./find-page-to-scan.ts";

/** What one run came to: `current` where the day's is done, `elsewhere` where another worker is at it. */
export type Scanned =
  | { state: "current" | "elsewhere" | "stopped" }
  | FinishedScan
  | { state: "unfinished"; publications: number; quarantined: number };

/** A day that is done: how much was looked through, and how much was taken out. */
export interface FinishedScan {
  state: "finished";
  publications: number;
  quarantined: number;
}

export interface ScanOptions {
  now: Date;
  /** Stops between two documents; the next run begins anew, and what was taken out stays out. */
  signal?: AbortSignal;
  /** Told of a document that could not be scanned; the others still are, and the day is not done. */
  onFailure: (error: unknown) => void;
}

/**
 * Looks once a day (UTC) through everything that stands in the commons or is on its way there, with the secrets its
 * author's organisation has by now, and takes out what should not be there. One worker at a time does it; the lock
 * goes with its connection.
 */
export async function scanPublications(worker: DataSource, options: ScanOptions): Promise<Scanned> {
  const session = worker.createQueryRunner();
  try {
    const [lock] = await session.manager.query<{ taken: boolean }[]>(
      "SELECT pg_try_advisory_lock(hashtext('rungs:scan')) AS taken",
    );
    if (!lock!.taken) return { state: "elsewhere" };
    try {
      return await scanDay(session.manager, options);
    } finally {
      await session.manager.query("SELECT pg_advisory_unlock(hashtext('rungs:scan'))");
    }
  } finally {
    await session.release();
  }
}

async function scanDay(manager: EntityManager, { now, signal, onFailure }: ScanOptions): Promise<Scanned> {
  const day = now.toISOString().slice(0, 10);
  const done = await manager.query<unknown[]>("SELECT FROM publication_scan WHERE day = $1", [day]);
  if (done.length > 0) return { state: "current" };

  const count = { publications: 0, quarantined: 0 };
  let failed = false;
  let page: PageToScan | null = null;
  while ((page = await findPageToScan(manager, page))) {
    for (const publication of page.publications) {
      if (signal?.aborted) return { state: "stopped" };
      try {
        count.publications += 1;
        if (await quarantineIfNeeded(manager, page, publication)) count.quarantined += 1;
      } catch (error) {
        failed = true;
        onFailure(error);
      }
    }
  }
  if (failed) return { state: "unfinished", ...count };
  await manager.query("INSERT INTO publication_scan (day) VALUES ($1) ON CONFLICT DO NOTHING", [day]);
  return { state: "finished", ...count };
}
