import { randomBytes } from "node:crypto";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
// Brings the name under which the offer is provided into view.
import type {} from "vitest";
import type { TestProject } from "vitest/node";
import { findFreePort } from "../../scripts/embedded-postgres/free-port.ts";
import { startEmbeddedPostgres } from "../../scripts/embedded-postgres/start-embedded-postgres.ts";
import type { TestDatabaseTemplates } from "../../server/src/testing/create-test-databases.ts";

interface Offer {
  readonly templates: TestDatabaseTemplates;
  withdraw(): Promise<void>;
}

// The projects of one run load this file each for themselves and still share one PostgreSQL.
const run = globalThis as typeof globalThis & {
  rungsTestDatabases?: { offer?: Promise<Offer>; users: number };
};

/** Offers databases to the tests of a run; PostgreSQL starts when the first of them asks, and not before. */
export default async function offerDatabases(project: TestProject): Promise<() => Promise<void>> {
  const shared = (run.rungsTestDatabases ??= { users: 0 });
  shared.users += 1;
  const door = createServer((_request, response) => {
    shared.offer ??= prepareOffer();
    shared.offer.then(
      ({ templates }) =>
        response.setHeader("content-type", "application/json").end(JSON.stringify(templates)),
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
  await new Promise<void>((resolve) => door.listen(0, "127.0.0.1", resolve));
  project.provide("testDatabasesOffer", `http://127.0.0.1:${(door.address() as AddressInfo).port}/`);

  return async () => {
    door.closeAllConnections();
    door.close();
    shared.users -= 1;
    if (shared.users > 0) return;
    const offer = await shared.offer?.catch(() => null);
    delete run.rungsTestDatabases;
    await offer?.withdraw();
  };
}

async function prepareOffer(): Promise<Offer> {
  const given = process.env["TEST_DATABASE_URL"];
  const server = given ? { url: given, stop: async () => undefined } : await startOwnServer();
  const prefix = `rungs_test_${randomBytes(4).toString("hex")}`;
  const templates: TestDatabaseTemplates = {
    server: server.url,
    workspace: `${prefix}_workspace_template`,
    commons: `${prefix}_commons_template`,
    prefix,
  };
  const withdraw = async () => {
    if (given) await dropAll(given, prefix);
    await server.stop();
  };
  try {
    await migrateTemplates(templates);
  } catch (error) {
    await withdraw();
    throw error;
  }
  return { templates, withdraw };
}

async function startOwnServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "rungs-test-"));
  // Under root PostgreSQL runs as another user, who must get in.
  await chmod(folder, 0o755);
  const database = await startEmbeddedPostgres({
    dataFolder: join(folder, "postgres"),
    port: await findFreePort(),
    databases: [],
    ephemeral: true,
  });
  return {
    url: database.ownerUrl("postgres"),
    async stop() {
      await database.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function migrateTemplates(templates: TestDatabaseTemplates): Promise<void> {
  const { migrateDatabases } = await import("../../server/src/migrate-databases.ts");
  await query(templates.server, [
    `CREATE DATABASE ${templates.workspace}`,
    `CREATE DATABASE ${templates.commons}`,
  ]);
  const urlOf = (database: string) =>
    Object.assign(new URL(templates.server), { pathname: `/${database}` }).href;
  await migrateDatabases({ workspace: urlOf(templates.workspace), commons: urlOf(templates.commons) });
}

async function dropAll(server: string, prefix: string): Promise<void> {
  const rows = await query(server, [
    `SELECT datname FROM pg_database WHERE starts_with(datname, '${prefix}')`,
  ]);
  await query(
    server,
    rows.map(({ datname }) => `DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`),
  );
}

async function query(url: string, statements: string[]): Promise<{ datname: string }[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    let rows: { datname: string }[] = [];
    for (const statement of statements) rows = (await client.query<{ datname: string }>(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
}
