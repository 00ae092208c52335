import { join } from "node:path";
import pg from "pg";
import { startEmbeddedPostgres } from "../embedded-postgres/start-embedded-postgres.ts";
import { openChildOutput } from "./child-output.ts";
import { PlainProblem } from "./plain-problem.ts";
import type { Settings } from "./settings.ts";

const OLDEST = 15;

/** The two databases of a start, as their owner sees them. */
export interface Databases {
  readonly workspace: string;
  readonly commons: string;
  readonly embedded: boolean;
  /** Settles with a sentence when the embedded PostgreSQL ended without being asked; never for one's own. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

/** Starts the embedded PostgreSQL, or checks the databases that were named. */
export async function openDatabases(settings: Settings): Promise<Databases> {
  if (settings.ownDatabases) {
    await checkServer("WORKSPACE_DATABASE_URL", settings.ownDatabases.workspace);
    await checkServer("COMMONS_DATABASE_URL", settings.ownDatabases.commons);
    return {
      ...settings.ownDatabases,
      embedded: false,
      ended: new Promise(() => undefined),
      stop: async () => undefined,
    };
  }
  const output = openChildOutput(join(settings.dataFolder, "logs"), "postgres", false);
  const postgres = await startEmbeddedPostgres({
    dataFolder: join(settings.dataFolder, "postgres"),
    port: settings.postgresPort,
    log: (line) => output.write(line, false),
  }).catch((error: unknown) => {
    output.close();
    throw error;
  });
  return {
    workspace: postgres.ownerUrl("rungs_workspace"),
    commons: postgres.ownerUrl("rungs_commons"),
    embedded: true,
    ended: new Promise((resolve) => {
      void postgres.ended.then((unasked) => {
        output.close();
        if (unasked) resolve(`PostgreSQL stopped by itself; its log is ${output.file}.`);
      });
    }),
    stop: () => postgres.stop(),
  };
}

/** Runs one statement as the owner and gives its rows. */
export async function queryAsOwner<Row extends pg.QueryResultRow>(
  url: string,
  statement: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return (await client.query<Row>(statement, values)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function checkServer(variable: string, url: string): Promise<void> {
  const [row] = await queryAsOwner<{ server_version: string }>(url, "SHOW server_version").catch(
    (error: Error & { code?: string }) => {
      const { host, pathname } = new URL(url);
      throw new PlainProblem(
        `The database ${pathname.slice(1)} at ${host}, named by ${variable}, cannot be reached: ${reasonOf(error)}.`,
      );
    },
  );
  const version = Number.parseInt(row!.server_version, 10);
  if (version < OLDEST) {
    throw new PlainProblem(
      `${variable} names a PostgreSQL ${row!.server_version}, and Rungs needs ${OLDEST} or newer.`,
    );
  }
}

function reasonOf(error: Error & { code?: string }): string {
  if (error.code === "ECONNREFUSED") return "nothing listens there";
  if (error.code === "ENOTFOUND" || error.code === "EAI_AGAIN") return "there is no such host";
  // A refused connection to several addresses arrives as one error without a message.
  return error.message.replace(/\.$/, "") || error.code || "no reason was given";
}
