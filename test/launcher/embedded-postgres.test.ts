import { spawn } from "node:child_process";
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { isRoot } from "../../scripts/embedded-postgres/database-user.ts";
import { findFreePort } from "../../scripts/embedded-postgres/free-port.ts";
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from "../../scripts/embedded-postgres/start-embedded-postgres.ts";

vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let database: EmbeddedPostgres | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rungs-embedded-"));
  await chmod(folder, 0o700);
});
afterEach(async () => {
  await database?.stop();
  const elsewhere = await readFile(join(folder, "postgres/location"), "utf8").catch(() => null);
  if (elsewhere) await rm(elsewhere.trim(), { recursive: true });
  await rm(folder, { recursive: true, force: true });
});

test("a folder that other users cannot enter keeps its data from one start to the next", async () => {
  database = await start();
  await ask("CREATE TABLE kept AS SELECT 1 AS answer");
  await database.stop();

  database = await start();
  expect(await ask("SELECT answer FROM kept")).toEqual([{ answer: 1 }]);
  // Root cannot run PostgreSQL, and the user it runs as instead cannot come in here.
  const isElsewhere = await stat(join(folder, "postgres/location")).catch(() => null);
  expect(isElsewhere !== null).toBe(isRoot());
});

test("the owner's password is nobody else's to read, and no other gets in", async () => {
  database = await start();
  const { mode } = await stat(join(folder, "postgres/owner-password"));
  expect(mode & 0o077).toBe(0);

  const wrong = new URL(database.ownerUrl("rungs_workspace"));
  wrong.password = "guessed";
  await expect(ask("SELECT 1", wrong.href)).rejects.toMatchObject({ code: "28P01" });
});

test("what a crash left behind does not hinder the next start", async () => {
  database = await start();
  await ask("CREATE TABLE kept AS SELECT 1 AS answer");
  const pidFile = join(await clusterFolder(), "postmaster.pid");
  const [pid] = (await readFile(pidFile, "utf8")).split("\n");
  const ended = database.ended;
  process.kill(Number(pid), "SIGKILL");
  expect(await ended).toBe(true);

  // After a restart of the machine another process of the same user may have the id that PostgreSQL had.
  const { uid, gid } = await stat(await clusterFolder());
  const other = spawn("sleep", ["60"], { stdio: "ignore", ...(isRoot() ? { uid, gid } : {}) });
  await writeFile(pidFile, (await readFile(pidFile, "utf8")).replace(pid!, String(other.pid)));
  try {
    database = await start();
    expect(await ask("SELECT answer FROM kept")).toEqual([{ answer: 1 }]);
  } finally {
    other.kill();
  }
});

async function start(): Promise<EmbeddedPostgres> {
  return startEmbeddedPostgres({ dataFolder: join(folder, "postgres"), port: await findFreePort() });
}

async function clusterFolder(): Promise<string> {
  const elsewhere = await readFile(join(folder, "postgres/location"), "utf8").catch(() => null);
  return join(elsewhere?.trim() ?? join(folder, "postgres"), "cluster");
}

async function ask(statement: string, url = database!.ownerUrl("rungs_workspace")): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return (await client.query<object>(statement)).rows;
  } finally {
    await client.end();
  }
}
