import { parseArgs } from "node:util";

import { COMMONS_ENTITIES } from "../../server/src/commons/commons-entities.ts";
import { createDataSource } from "../../server/src/platform/database/create-data-source.ts";
import { applyNext } from "../../server/src/publish/outbox/apply-outbox.ts";
import { OutboxEntity } from "../../server/src/publish/outbox/outbox.entity.ts";
import { PublicationEntity } from "../../server/src/publish/ledger/publication.entity.ts";
import { dieAtStatement } from "./die-at-statement.ts";

// A worker that applies the outbox and is killed when its nth statement has been answered.

const { values } = parseArgs({
  options: {
    worker: { type: "string", default: "" },
    publisher: { type: "string", default: "" },
    statement: { type: "string", default: "0" },
  },
});

const connect = (url: string, entities: Parameters<typeof createDataSource>[0]["entities"]) =>
  createDataSource({ url, entities, poolSize: 1, statementTimeout: 10_000 }).initialize();
const worker = await connect(values.worker, [PublicationEntity, OutboxEntity]);
const publisher = await connect(values.publisher, COMMONS_ENTITIES);
const statements = await dieAtStatement(Number(values.statement), async () => {
  while ((await applyNext(worker, publisher, "off")).state === "applied");
});
await Promise.all([worker.destroy(), publisher.destroy()]);
process.stdout.write(`${statements}\n`);
