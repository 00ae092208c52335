import { Client } from "pg";

export interface Listener {
  close(): Promise<void>;
}

const RECONNECT_AFTER = 1000;

/**
 * Calls `wake` whenever somebody notifies the channel, and once after every reconnection, since what was said
 * meanwhile is lost. It is a hint only: whoever listens looks by itself as well.
 */
export async function listen(url: string, channel: string, wake: () => void): Promise<Listener> {
  let client: Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  const connect = async (): Promise<void> => {
    const next = new Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: 3000 });
    next.on("notification", wake);
    // Both are told of a broken connection; whichever comes first reconnects.
    next.on("error", () => retry(next));
    next.on("end", () => retry(next));
    client = next;
    await next.connect();
    await next.query(`LISTEN "${channel}"`);
    wake();
  };
  const retry = (broken: Client): void => {
    if (closed || broken !== client) return;
    client = null;
    timer = setTimeout(() => connect().catch(() => client && retry(client)), RECONNECT_AFTER);
  };

  await connect();
  return {
    async close() {
      closed = true;
      clearTimeout(timer);
      await client?.end();
    },
  };
}
