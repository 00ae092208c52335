import { spawn } from "node:child_process";
import { join } from "node:path";
import { OWNER } from "./embedded-postgres/create-cluster.ts";
import { prepareDataHome } from "./embedded-postgres/data-home.ts";
import { findHolder } from "./embedded-postgres/exclusive-use.ts";
import { findFreePort } from "./embedded-postgres/free-port.ts";
import { findRunningPort } from "./embedded-postgres/running-port.ts";
import { buildServer } from "./build/build-server.ts";
import { environmentOf } from "./launcher/child-environment.ts";
import { openDatabases } from "./launcher/databases.ts";
import { PlainProblem, reportProblem } from "./launcher/plain-problem.ts";
import { ROOT, type Settings, readSettings } from "./launcher/settings.ts";

/** Runs the operator's program on the workspace of this checkout, whether Rungs is running or not. */
async function members(): Promise<void> {
  const settings = readSettings();
  await buildServer();
  const workspace = await openWorkspace(settings);
  try {
    process.exitCode = await run(workspace.url);
  } finally {
    await workspace.close();
  }
}

async function openWorkspace(settings: Settings): Promise<{ url: string; close: () => Promise<void> }> {
  const running = settings.ownDatabases ? null : await findRunningWorkspace(settings);
  if (running) return { url: running, close: async () => undefined };
  // Nobody else needs to know this PostgreSQL's port, so it cannot be in anybody's way.
  const databases = await openDatabases({ ...settings, postgresPort: await findFreePort() });
  return { url: databases.workspace, close: () => databases.stop() };
}

/** The workspace of a Rungs that runs on this data folder, if one does, at whichever port it was given. */
async function findRunningWorkspace({ dataFolder }: Settings): Promise<string | null> {
  const home = await prepareDataHome(join(dataFolder, "postgres"));
  if (!(await findHolder(home.folder))) return null;
  const port = await findRunningPort(home.cluster);
  if (port === null) throw new PlainProblem("Rungs is just starting or stopping: try again in a moment.");
  return `postgres://${OWNER}:${home.ownerPassword}@127.0.0.1:${port}/rungs_workspace`;
}

function run(workspaceUrl: string): Promise<number> {
  const program = spawn(
    process.execPath,
    ["--enable-source-maps", join(ROOT, "server/dist/members.js"), ...process.argv.slice(2)],
    { env: environmentOf({ WORKSPACE_DATABASE_URL: workspaceUrl }), stdio: "inherit" },
  );
  return new Promise((resolve, reject) => {
    program.once("error", reject);
    program.once("close", (code) => resolve(code ?? 1));
  });
}

try {
  await members();
} catch (error) {
  reportProblem(error);
}
