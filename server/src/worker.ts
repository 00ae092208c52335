import { composeWorker } from "./compose.ts";
import { readWorkerConfig } from "./config.ts";
import { requireConfig, runProcess } from "./platform/run-process.ts";

await runProcess("rungs-worker", async () => {
  const worker = await composeWorker(requireConfig(readWorkerConfig()));
  return worker.start();
});
