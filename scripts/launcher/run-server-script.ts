import { join } from "node:path";
import { environmentOf } from "./child-environment.ts";
import { openChildOutput } from "./child-output.ts";
import type { Databases } from "./databases.ts";
import { runToEnd } from "./processes.ts";
import { ROOT, type Settings } from "./settings.ts";

/** The URLs of the roles, as the server's migrations print them. */
export interface RoleUrls {
  readonly app: string;
  readonly identity: string;
  readonly worker: string;
  readonly reader: string;
  readonly publisher: string;
}

const ROLE_PASSWORDS = ["APP", "IDENTITY", "WORKER", "READER", "PUBLISHER"].map(
  (role) => `RUNGS_${role}_PASSWORD`,
);

/** Migrates both databases and gives the URLs of their roles. */
export async function migrate(
  settings: Settings,
  databases: Databases,
  stopping: AbortSignal,
): Promise<RoleUrls> {
  let urls = "";
  const output = openChildOutput(join(settings.dataFolder, "logs"), "migrate", false);
  await runToEnd(
    {
      name: "migration",
      args: ["--enable-source-maps", join(ROOT, "server/dist/migrate.js"), "--print-urls"],
      environment: environmentOf(
        { WORKSPACE_DATABASE_URL: databases.workspace, COMMONS_DATABASE_URL: databases.commons },
        ROLE_PASSWORDS,
      ),
      // The URLs hold passwords and stay out of the log.
      output: { ...output, write: (line, isError) => (isError ? output.write(line, isError) : undefined) },
    },
    stopping,
    (line) => (urls = line.startsWith("{") ? line : urls),
  );
  return JSON.parse(urls) as RoleUrls;
}
