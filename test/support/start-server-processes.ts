import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { findFreePort } from "../../scripts/embedded-postgres/free-port.ts";
import { type RunningProgram, startProgram } from "../../scripts/launcher/processes.ts";
import { describePrograms } from "../../scripts/launcher/programs.ts";
import { waitForAnswer } from "../../scripts/launcher/wait-for-answer.ts";
import type { TestDatabases } from "../../server/src/testing/create-test-databases.ts";

/** One of several servers of an installation, a process of its own out of what `npm run build` left. */
export interface ServerProcess {
  readonly apiOrigin: string;
  /** Ends it, gently or by kill -9; gives how many milliseconds it took. */
  end(how: "SIGTERM" | "SIGKILL"): Promise<number>;
  /** Starts it where it was, and waits until it answers. */
  start(): Promise<void>;
}

/** Starts so many of them on the same databases; `close()` in `afterAll`. */
export async function startServerProcesses(
  databases: TestDatabases,
  count: number,
): Promise<{ servers: ServerProcess[]; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "rungs-servers-"));
  const servers: ServerProcess[] = [];
  for (let place = 0; place < count; place += 1) {
    servers.push(describeServer(databases, join(folder, String(place)), await findFreePort()));
  }
  const close = async () => {
    await Promise.all(servers.map((server) => server.end("SIGKILL")));
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await Promise.all(servers.map((server) => server.start()));
  } catch (error) {
    await close();
    throw error;
  }
  return { servers, close };
}

function describeServer(databases: TestDatabases, dataFolder: string, serverPort: number): ServerProcess {
  const apiOrigin = `http://127.0.0.1:${serverPort}`;
  let running: RunningProgram | null = null;
  return {
    apiOrigin,
    async end(how) {
      const began = Date.now();
      if (how === "SIGKILL") running?.kill();
      await running?.stop(30_000);
      return Date.now() - began;
    },
    async start() {
      const { server } = describePrograms(
        "start",
        {
          dataFolder,
          webHost: "127.0.0.1",
          webPort: 0,
          webOrigin: WEB_ORIGIN,
          serverPort,
          postgresPort: 0,
          ownDatabases: databases.owner,
          loadsDemo: false,
          publicationBatches: "off",
        },
        databases.urls,
        "a secret that only this test knows",
      );
      Object.assign(server.environment, { GRAPHQL_DOCUMENTS: "any", LOG_LEVEL: "warn" });
      running = startProgram(server);
      const isHealthy = (status: number) => status === 200;
      await waitForAnswer(running, `${apiOrigin}/healthz`, isHealthy, new AbortController().signal);
    },
  };
}

/** Where the pages would be, which the servers believe sign-in to come from. */
export const WEB_ORIGIN = "http://web.test";
