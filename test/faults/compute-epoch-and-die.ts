import { parseArgs } from "node:util";

import { createDataSource } from "../../server/src/platform/database/create-data-source.ts";
import { computeEpoch } from "../../server/src/publish/epoch/compute-epoch.ts";
import { dieAtStatement } from "./die-at-statement.ts";

// A worker that computes the epoch of a moment and is killed when its nth statement has been answered.

const { values } = parseArgs({
  options: {
    worker: { type: "string", default: "" },
    now: { type: "string", default: "" },
    statement: { type: "string", default: "0" },
  },
});

const worker = await createDataSource({
  url: values.worker,
  entities: [],
  poolSize: 1,
  statementTimeout: 10_000,
}).initialize();
const statements = await dieAtStatement(Number(values.statement), async () => {
  await computeEpoch(worker, new Date(Number(values.now)));
});
await worker.destroy();
process.stdout.write(`${statements}\n`);
