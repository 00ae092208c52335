import { join } from "node:path";
import { environmentOf } from "./child-environment.ts";
import { openChildOutput } from "./child-output.ts";
import { type Databases, queryAsOwner } from "./databases.ts";
import { PlainProblem } from "./plain-problem.ts";
import { runToEnd } from "./processes.ts";
import type { Step } from "./progress.ts";
import type { RoleUrls } from "./run-server-script.ts";
import { ROOT, type Settings } from "./settings.ts";

/** Somebody of the demo network whom a newcomer may sign in as. */
export interface DemoAccount {
  readonly email: string;
  readonly password: string;
  /** Who this is and what they can show, in a few words. */
  readonly description: string;
}

const PROGRAM = join(ROOT, "server/dist/load-demo.js");
const LOADING = "Rungs: the demo network is being loaded";
const LOADED = "Rungs: with the demo network";

/** Says how the demo network stands: whole, begun and cut short, not there, or not wanted among real data. */
export async function findDemoState(
  databases: Databases,
): Promise<"loaded" | "cut short" | "empty" | "foreign data"> {
  const [row] = await queryAsOwner<{ comment: string | null }>(
    databases.workspace,
    `SELECT shobj_description(oid, 'pg_database') AS comment FROM pg_database WHERE datname = current_database()`,
  );
  if (row?.comment === LOADED) return "loaded";
  if (row?.comment === LOADING) return "cut short";
  const [{ used }] = (await queryAsOwner<{ used: boolean }>(
    databases.workspace,
    "SELECT EXISTS (SELECT FROM person) AS used",
  )) as [{ used: boolean }];
  return used ? "foreign data" : "empty";
}

/** Loads the demo network into empty databases, and marks them while it does and when it is done. */
export async function loadDemo(
  settings: Settings,
  databases: Databases,
  urls: RoleUrls,
  authSecret: string,
  stopping: AbortSignal,
  step: Step,
): Promise<void> {
  await markDemo(databases, LOADING);
  await runToEnd(
    {
      name: "loading of the demo network",
      args: ["--enable-source-maps", PROGRAM],
      environment: environmentOf({
        WORKSPACE_DATABASE_URL: databases.workspace,
        WORKSPACE_APP_DATABASE_URL: urls.app,
        WORKSPACE_IDENTITY_DATABASE_URL: urls.identity,
        WORKSPACE_WORKER_DATABASE_URL: urls.worker,
        COMMONS_READER_DATABASE_URL: urls.reader,
        COMMONS_PUBLISHER_DATABASE_URL: urls.publisher,
        AUTH_SECRET: authSecret,
        WEB_ORIGIN: settings.webOrigin,
      }),
      output: openChildOutput(join(settings.dataFolder, "logs"), "load-demo", false),
    },
    stopping,
    (line) => {
      if (/^\d+\/\d+$/.test(line)) step.at(line);
    },
  );
  await markDemo(databases, LOADED);
}

/** Asks the demo network whom a newcomer may sign in as. */
export async function listDemoAccounts(settings: Settings, stopping: AbortSignal): Promise<DemoAccount[]> {
  const lines = await runToEnd(
    {
      name: "list of demo accounts",
      args: [PROGRAM, "--accounts"],
      environment: environmentOf({}),
      output: openChildOutput(join(settings.dataFolder, "logs"), "demo-accounts", false),
    },
    stopping,
  );
  return JSON.parse(lines.join("\n")) as DemoAccount[];
}

/**
 * Whether a demo network that was cut short is all there is. Server and pages run while it is loaded, so somebody may
 * have registered meanwhile; everybody in the demo network has an address under `.example`, where nobody has mail.
 */
export async function isOnlyDemo(databases: Databases): Promise<boolean> {
  const [{ real }] = (await queryAsOwner<{ real: boolean }>(
    databases.workspace,
    "SELECT EXISTS (SELECT FROM person WHERE email NOT LIKE '%.example') AS real",
  )) as [{ real: boolean }];
  return !real;
}

/** Empties databases whose demo network was cut short, once `isOnlyDemo` says that nothing else is in them. */
export async function emptyForDemo(databases: Databases): Promise<void> {
  if (!databases.embedded) {
    throw new PlainProblem(
      "The demo network was loaded into your databases only in part: empty both databases, or set DEMO=none to go on without it.",
    );
  }
  for (const url of [databases.workspace, databases.commons]) {
    const name = new URL(url).pathname.slice(1);
    const maintenance = Object.assign(new URL(url), { pathname: "/postgres" }).href;
    await queryAsOwner(maintenance, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await queryAsOwner(maintenance, `CREATE DATABASE ${name}`);
  }
}

/** Tells whom one may sign in as. */
export function announceAccounts(accounts: readonly DemoAccount[]): void {
  if (accounts.length === 0) return;
  console.log("\nSign in to the demo network as one of these:");
  const width = Math.max(...accounts.map(({ email }) => email.length));
  for (const { email, password, description } of accounts) {
    console.log(`  ${email.padEnd(width)}  ${password}  ${description}`);
  }
}

async function markDemo(databases: Databases, mark: string): Promise<void> {
  const name = decodeURIComponent(new URL(databases.workspace).pathname.slice(1)).replaceAll('"', '""');
  await queryAsOwner(databases.workspace, `COMMENT ON DATABASE "${name}" IS '${mark}'`);
}
