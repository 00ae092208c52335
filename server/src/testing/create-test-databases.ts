import { randomBytes } from "node:crypto";
import { setTimeout } from "node:timers/promises";

import pg from "pg";
import { inject } from "vitest";
import { type OwnerUrls, type RoleUrls, commonsPlan, roleUrls, workspacePlan } from "../migrate-databases.ts";

/** A migrated pair of databases that no other test file sees. */
export interface TestDatabases {
  readonly owner: OwnerUrls;
  /** The URL of every role, as the processes get them. */
  readonly urls: RoleUrls;
  /** Ends the connections that are left and drops both. */
  drop(): Promise<void>;
}

/** Where the databases of a test run are cloned from. */
export interface TestDatabaseTemplates {
  /** The owner's URL of the server, on its maintenance database. */
  readonly server: string;
  readonly workspace: string;
  readonly commons: string;
  /** Every database of this run begins with it. */
  readonly prefix: string;
}

declare module "vitest" {
  interface ProvidedContext {
    /** Answers with the `TestDatabaseTemplates` and starts what they need when first asked. */
    testDatabasesOffer: string;
  }
}

/**
 * Clones a fresh, migrated and empty workspace and commons, 0.1 s once the run's PostgreSQL is up. Call it in
 * `beforeAll` and `drop()` in `afterAll`.
 */
export async function createTestDatabases(): Promise<TestDatabases> {
  const templates = await askForTemplates();
  const name = `${templates.prefix}_${randomBytes(5).toString("hex")}`;
  const owner: OwnerUrls = {
    workspace: onDatabase(templates.server, `${name}_workspace`),
    commons: onDatabase(templates.server, `${name}_commons`),
  };
  await asOwner(templates.server, async (client) => {
    await clone(client, templates.workspace, `${name}_workspace`, workspacePlan(owner.workspace).roles);
    await clone(client, templates.commons, `${name}_commons`, commonsPlan(owner.commons).roles);
  });
  return {
    owner,
    urls: roleUrls(owner),
    drop: () =>
      asOwner(templates.server, async (client) => {
        for (const database of [`${name}_workspace`, `${name}_commons`]) {
          await untilLeft(client, database);
          await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
        }
      }),
  };
}

/**
 * Waits a second at most for the connections that are just ending: a pool says it has ended before its connections
 * have, and one that is cut then raises an error that nobody listens for.
 */
async function untilLeft(client: pg.Client, database: string): Promise<void> {
  for (let look = 0; look < 20; look += 1) {
    const { rowCount } = await client.query("SELECT FROM pg_stat_activity WHERE datname = $1", [database]);
    if (!rowCount) return;
    await setTimeout(50);
  }
}

async function askForTemplates(): Promise<TestDatabaseTemplates> {
  const response = await fetch(inject("testDatabasesOffer"));
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as TestDatabaseTemplates;
}

async function clone(
  client: pg.Client,
  template: string,
  name: string,
  roles: { name: string }[],
): Promise<void> {
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  // Grants on a database are its own and are not cloned.
  const names = roles.map((role) => role.name).join(", ");
  await client.query(
    `REVOKE ALL ON DATABASE ${name} FROM PUBLIC; GRANT CONNECT ON DATABASE ${name} TO ${names}`,
  );
}

async function asOwner(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function onDatabase(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}
