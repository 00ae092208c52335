import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { buildServer } from "./build/build-server.ts";
import { openDatabases } from "./launcher/databases.ts";
import { reportProblem } from "./launcher/plain-problem.ts";
import { showStep } from "./launcher/progress.ts";
import { migrate } from "./launcher/run-server-script.ts";
import { readSettings } from "./launcher/settings.ts";

try {
  const settings = readSettings();
  await mkdir(join(settings.dataFolder, "logs"), { recursive: true });
  await showStep("Building the server", () => buildServer());
  const databases = await showStep("Opening the databases", () => openDatabases(settings));
  try {
    await showStep("Migrating", () => migrate(settings, databases, new AbortController().signal));
  } finally {
    await databases.stop();
  }
} catch (error) {
  reportProblem(error);
}
