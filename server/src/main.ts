import { composeServer } from "./compose.ts";
import { readServerConfig } from "./config.ts";
import { requireConfig, runProcess } from "./platform/run-process.ts";

await runProcess("rungs-server", async () => {
  const server = await composeServer(requireConfig(readServerConfig()));
  return server.start();
});
