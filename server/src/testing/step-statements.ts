import type { Pool, PoolClient } from "pg";
import type { DataSource } from "typeorm";

import { createDataSource } from "../platform/database/create-data-source.ts";

/** One connection whose work can be watched and cut between any two statements, its transactions' own included. */
export interface SteppedSource {
  source: DataSource;
  /** Is awaited after the nth statement, as its answer has come; null lets everything run. */
  after: ((nth: number) => Promise<void>) | null;
  /** How many statements were answered since this was last set to 0. */
  count: number;
  /** Cuts the connection, as a process does that is killed; what is sent next has a new one. */
  cut(): void;
}

/** Opens it as the role of the URL; end its `source` in `afterAll`. */
export async function openSteppedSource(url: string): Promise<SteppedSource> {
  const source = createDataSource({ url, entities: [], poolSize: 1, statementTimeout: 20_000 });
  await source.initialize();
  const pool = (source.driver as unknown as { master: Pool }).master;
  let last: PoolClient | null = null;
  const stepped: SteppedSource = {
    source,
    after: null,
    count: 0,
    cut() {
      (last as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
    },
  };
  const watched = new WeakSet<PoolClient>();
  pool.on("acquire", (client) => {
    last = client;
    if (watched.has(client)) return;
    watched.add(client);
    const send = client.query.bind(client) as (...parts: unknown[]) => Promise<unknown>;
    client.query = (async (...parts: unknown[]) => {
      const answer = await send(...parts);
      stepped.count += 1;
      await stepped.after?.(stepped.count);
      return answer;
    }) as never;
  });
  return stepped;
}
