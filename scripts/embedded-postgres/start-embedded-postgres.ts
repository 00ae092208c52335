import { type ChildProcess, spawn } from "node:child_process";
import { platform } from "node:os";
import { resolve } from "node:path";
import pg from "pg";
import { PlainProblem } from "../launcher/plain-problem.ts";
import { type Binaries, provideBinaries } from "./binaries.ts";
import { OWNER, createClusterOnce } from "./create-cluster.ts";
import { type DataHome, prepareDataHome } from "./data-home.ts";
import { claimExclusiveUse, releaseUse } from "./exclusive-use.ts";
import { findPortFault } from "./free-port.ts";

/** What a caller decides about an embedded database. */
export interface EmbeddedPostgresOptions {
  readonly dataFolder: string;
  readonly port: number;
  /** Receives what PostgreSQL says, line by line. */
  readonly log?: (line: string) => void;
  /** The databases to create unless they exist. */
  readonly databases?: readonly string[];
  /** Trades what survives a power cut for speed: for tests and nothing else. */
  readonly ephemeral?: boolean;
}

/** A PostgreSQL that this process started and must stop. */
export interface EmbeddedPostgres {
  ownerUrl(database: string): string;
  /** Ends every connection, writes everything to disk and stops; may be called twice. */
  stop(): Promise<void>;
  /** Settles when PostgreSQL has ended, with true when nobody asked for it. */
  readonly ended: Promise<boolean>;
}

const DATABASES = ["rungs_workspace", "rungs_commons"];
const READY = "database system is ready to accept connections";
const LAST_CONNECTIONS_OF_A_CRASH = "pre-existing shared memory block is still in use";

/** Starts PostgreSQL on this machine's loopback address, and creates its files on the first start. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const log = options.log ?? (() => undefined);
  const home = await prepareDataHome(resolve(options.dataFolder));
  await claimExclusiveUse(home.folder);
  try {
    const binaries = await provideBinaries(home.user, home.folder);
    await createClusterOnce(home, binaries, log);
    await refuseBusyPort(options.port);
    const child = await startProcess(home, binaries, options, log);
    const database = runningDatabase(home, child, options.port);
    try {
      await createDatabases(database, options.databases ?? DATABASES);
    } catch (error) {
      await database.stop();
      throw error;
    }
    return database;
  } catch (error) {
    await releaseUse(home.folder);
    throw error;
  }
}

async function refuseBusyPort(port: number): Promise<void> {
  const fault = await findPortFault(port);
  if (fault === null) return;
  throw new PlainProblem(`Port ${port}, meant for PostgreSQL, ${fault}: set POSTGRES_PORT to a free port.`);
}

async function startProcess(
  home: DataHome,
  binaries: Binaries,
  options: EmbeddedPostgresOptions,
  log: (line: string) => void,
): Promise<ChildProcess> {
  const giveUp = Date.now() + 60_000;
  for (;;) {
    const attempt = await tryToStart(home, binaries, options, log);
    if (attempt.child) return attempt.child;
    const retry = attempt.lines.some((line) => line.includes(LAST_CONNECTIONS_OF_A_CRASH));
    if (!retry || Date.now() > giveUp) {
      const reason = attempt.lines.findLast((line) => /FATAL|PANIC|ERROR/.test(line)) ?? attempt.lines.at(-1);
      throw new PlainProblem(`PostgreSQL did not start on ${home.cluster}: ${reason ?? "it said nothing"}`);
    }
    await new Promise((done) => setTimeout(done, 200));
  }
}

async function tryToStart(
  home: DataHome,
  binaries: Binaries,
  { port, ephemeral = false }: EmbeddedPostgresOptions,
  log: (line: string) => void,
): Promise<{ child: ChildProcess | null; lines: string[] }> {
  const settings: Record<string, string> = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    logging_collector: "off",
    timezone: "UTC",
    log_timezone: "UTC",
    ...(ephemeral
      ? { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "200" }
      : {}),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const child = spawn(binaries.postgres, ["-D", home.cluster, "-p", String(port), ...flags], {
    cwd: home.folder,
    env: { PATH: process.env["PATH"] ?? "", LC_ALL: "C", TZ: "UTC" },
    stdio: ["ignore", "ignore", "pipe"],
    // A group of its own: Ctrl-C in a terminal must not stop the database before those who use it.
    detached: platform() !== "win32",
    ...home.user.ids,
  });
  const lines: string[] = [];
  return new Promise((resolve, reject) => {
    let rest = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      const parts = (rest + text).split("\n");
      rest = parts.pop() ?? "";
      for (const line of parts) {
        log(line);
        if (lines.push(line) > 50) lines.shift();
        if (line.includes(READY)) resolve({ child, lines });
      }
    });
    child.once("error", reject);
    child.once("close", () => resolve({ child: null, lines }));
  });
}

function runningDatabase(home: DataHome, child: ChildProcess, port: number): EmbeddedPostgres {
  let asked = false;
  const guardian = startGuardian(home, child.pid!);
  const ended = new Promise<boolean>((resolve) => {
    child.once("exit", () => {
      guardian?.kill("SIGKILL");
      void releaseUse(home.folder).finally(() => resolve(!asked));
    });
  });
  return {
    ended,
    ownerUrl: (database) => `postgres://${OWNER}:${home.ownerPassword}@127.0.0.1:${port}/${database}`,
    async stop() {
      asked = true;
      if (child.exitCode !== null || child.signalCode !== null) return void (await ended);
      // Fast, then immediate (the next start recovers from the log), then by force.
      const harder = [
        setTimeout(() => child.kill("SIGQUIT"), 6_000),
        setTimeout(() => child.kill("SIGKILL"), 8_000),
      ];
      child.kill("SIGINT");
      await ended;
      harder.forEach(clearTimeout);
    },
  };
}

/** Stops PostgreSQL when this process is killed and can no longer do it: its end closes the guardian's input. */
function startGuardian(home: DataHome, pid: number): ChildProcess | null {
  if (platform() === "win32") return null;
  const guardian = spawn(
    "/bin/sh",
    ["-c", 'read -r _; kill -INT "$1"', "rungs-postgres-guardian", String(pid)],
    {
      cwd: "/",
      env: {},
      stdio: ["pipe", "ignore", "ignore"],
      detached: true,
      ...home.user.ids,
    },
  );
  guardian.unref();
  return guardian;
}

async function createDatabases(database: EmbeddedPostgres, names: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: database.ownerUrl("postgres") });
  await client.connect();
  try {
    const { rows } = await client.query<{ datname: string }>("SELECT datname FROM pg_database");
    const existing = new Set(rows.map((row) => row.datname));
    for (const name of names) {
      if (!existing.has(name)) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
    }
  } finally {
    await client.end();
  }
}
