import { Client } from "pg";

export interface Listener {
  close(): Promise<void>;
}

/**
 * Calls `wake` with what was said whenever somebody notifies the channel. It is a hint only: whoever listens looks by itself as well.
 * Calls `lost` when the connection breaks; then nothing more is heard.
 */
export async function listen(
  url: string,
  channel: string,
  { wake, lost }: { wake: (said: string) => void; lost: (error: Error) => void },
): Promise<Listener> {
  const client = new Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: 3000 });
  client.on("notification", ({ payload }) => wake(payload ?? ""));
  client.on("error", lost);
  await client.connect();
  await client.query(`LISTEN "${channel}"`);
  return { close: () => client.end() };
}
