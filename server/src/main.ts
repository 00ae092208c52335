import { composeServer } from "./compose.ts";
import { readServerConfig } from "./config.ts";
import { requireConfig, runProcess } from "./platform/run-process.ts";

await runProcess("rungs-server", () => composeServer(requireConfig(readServerConfig())).start());
