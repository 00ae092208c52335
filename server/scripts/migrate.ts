import { migrateDatabases, type RolePasswords } from "#server/migrate-databases.ts";

/**
 * Brings both databases to the newest schema, as their owner. Prints the URLs of the roles as JSON when asked with
 * --print-urls, which the launcher does; they hold passwords, so nobody else should.
 */
async function migrate(): Promise<void> {
  const workspace = process.env["WORKSPACE_DATABASE_URL"];
  const commons = process.env["COMMONS_DATABASE_URL"];
  if (!workspace || !commons) {
    throw new Error(
      "WORKSPACE_DATABASE_URL and COMMONS_DATABASE_URL must be set, both, to the owner's URLs.",
    );
  }
  const urls = await migrateDatabases({ workspace, commons }, readRolePasswords());
  console.log(
    process.argv.includes("--print-urls") ? JSON.stringify(urls) : "Both databases are up to date.",
  );
}

/** Without them the passwords are derived from the owner's, which whoever starts the processes must then know. */
function readRolePasswords(): RolePasswords {
  const variables: [keyof RolePasswords, string][] = [
    ["app", "RUNGS_APP_PASSWORD"],
    ["identity", "RUNGS_IDENTITY_PASSWORD"],
    ["worker", "RUNGS_WORKER_PASSWORD"],
    ["reader", "RUNGS_READER_PASSWORD"],
    ["publisher", "RUNGS_PUBLISHER_PASSWORD"],
  ];
  const passwords: RolePasswords = {};
  for (const [role, variable] of variables) {
    const password = process.env[variable];
    if (password) passwords[role] = password;
  }
  return passwords;
}

try {
  await migrate();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
