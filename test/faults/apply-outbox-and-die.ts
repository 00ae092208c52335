import { parseArgs } from "node:util";

import pg from "pg";

import { PublishedLadderEntity } from "../../server/src/commons/ladders/published-ladder.entity.ts";
import { createDataSource } from "../../server/src/platform/database/create-data-source.ts";
import { applyNext } from "../../server/src/publish/outbox/apply-outbox.ts";
import { OutboxEntity } from "../../server/src/publish/outbox/outbox.entity.ts";
import { PublicationEntity } from "../../server/src/publish/ledger/publication.entity.ts";

// A worker that applies the outbox and is killed, as by kill -9, when its nth statement has been answered. That is
// the same to the database as being killed before the next one, so all n are all moments.

const { values } = parseArgs({
  options: {
    worker: { type: "string", default: "" },
    publisher: { type: "string", default: "" },
    statement: { type: "string", default: "0" },
  },
});

const dying = { statements: 0, armed: false };

const send = pg.Client.prototype.query as (...parts: unknown[]) => unknown;
pg.Client.prototype.query = function (this: pg.Client, ...parts: unknown[]) {
  if (dying.armed) dying.statements += 1;
  if (!dying.armed || dying.statements !== Number(values.statement)) return send.apply(this, parts);
  const die = () => process.kill(process.pid, "SIGKILL");
  const answer = send.apply(
    this,
    parts.filter((part) => typeof part !== "function"),
  ) as Promise<unknown>;
  return answer.then(die, die);
} as never;

const connect = (url: string, entities: Parameters<typeof createDataSource>[0]["entities"]) =>
  createDataSource({ url, entities, poolSize: 1, statementTimeout: 10_000 }).initialize();
const worker = await connect(values.worker, [PublicationEntity, OutboxEntity]);
const publisher = await connect(values.publisher, [PublishedLadderEntity]);
dying.armed = true;
while ((await applyNext(worker, publisher, "off")).state === "applied");
dying.armed = false;
await Promise.all([worker.destroy(), publisher.destroy()]);
process.stdout.write(`${dying.statements}\n`);
