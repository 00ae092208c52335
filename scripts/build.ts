import { join } from "node:path";
import { buildServer } from "./build/build-server.ts";
import { buildWeb } from "./build/build-web.ts";
import { reportProblem } from "./launcher/plain-problem.ts";
import { showStep } from "./launcher/progress.ts";
import { ROOT } from "./launcher/settings.ts";

const logFolder = join(ROOT, "node_modules/.cache/rungs");

try {
  await showStep("Building the server", () => buildServer());
  await showStep("Building the pages", () => buildWeb(logFolder, new AbortController().signal));
} catch (error) {
  reportProblem(error);
}
