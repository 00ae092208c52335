import { parentPort, workerData } from "node:worker_threads";

import { readLadder } from "#server/interchange/read-ladder.ts";

parentPort?.postMessage(readLadder(...(workerData as Parameters<typeof readLadder>)));
