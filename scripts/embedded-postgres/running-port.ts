import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** Gives the port that the PostgreSQL of a cluster listens on, by what it has written down; null while it is not up. */
export async function findRunningPort(cluster: string): Promise<number | null> {
  const text = await readFile(join(cluster, "postmaster.pid"), "utf8").catch(() => "");
  // Process, folder, start, port, socket folder, address, shared memory, state.
  const lines = text.split("\n");
  const port = Number(lines[3]);
  return lines[7]?.trim() === "ready" && port > 0 ? port : null;
}
