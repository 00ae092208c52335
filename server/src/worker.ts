import { composeWorker } from "./compose.ts";
import { readWorkerConfig } from "./config.ts";
import { requireConfig, runProcess } from "./platform/run-process.ts";

await runProcess("rungs-worker", () => composeWorker(requireConfig(readWorkerConfig())).start());
