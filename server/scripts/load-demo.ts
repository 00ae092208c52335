import { parseArgs } from "node:util";

import pg from "pg";

import { COMMONS_ENTITIES } from "#server/commons/commons-entities.ts";
import { DEMO_PASSWORD, demoAccounts } from "#server/demo/demo-accounts.ts";
import { DEMO_NETWORK, generateNetwork } from "#server/demo/generate-network.ts";
import { loadNetwork } from "#server/demo/load-network.ts";
import { createDataSource } from "#server/platform/database/create-data-source.ts";
import { FindingDecisionEntity } from "#server/publish/finding-decision.entity.ts";
import { PublicationEntity } from "#server/publish/ledger/publication.entity.ts";
import { OutboxEntity } from "#server/publish/outbox/outbox.entity.ts";
import { DraftEntity } from "#server/workspace/drafts/draft.entity.ts";
import { DraftRevisionEntity } from "#server/workspace/drafts/draft-revision.entity.ts";

// Loads the demo network into two migrated, empty databases; with --accounts it only says whom to sign in as.

const { values } = parseArgs({ options: { accounts: { type: "boolean", default: false } } });
const network = generateNetwork(DEMO_NETWORK);

if (values.accounts) {
  const accounts = demoAccounts(network).map(({ person, organization, invitation }) => ({
    email: person.email,
    password: DEMO_PASSWORD,
    description: `${person.name} of ${organization.name}, ${invitation}`,
  }));
  console.log(JSON.stringify(accounts));
} else {
  const connect = (name: string, entities: Parameters<typeof createDataSource>[0]["entities"]) =>
    createDataSource({
      url: requireVariable(name),
      entities,
      poolSize: 4,
      statementTimeout: 30_000,
    }).initialize();
  const workspace = await connect("WORKSPACE_APP_DATABASE_URL", [
    DraftEntity,
    DraftRevisionEntity,
    FindingDecisionEntity,
    PublicationEntity,
  ]);
  const worker = await connect("WORKSPACE_WORKER_DATABASE_URL", [PublicationEntity, OutboxEntity]);
  const publisher = await connect("COMMONS_PUBLISHER_DATABASE_URL", COMMONS_ENTITIES);
  const identity = new pg.Pool({
    connectionString: requireVariable("WORKSPACE_IDENTITY_DATABASE_URL"),
    max: 4,
  });
  const owner = new pg.Client({ connectionString: requireVariable("WORKSPACE_DATABASE_URL") });
  await owner.connect();
  await loadNetwork({ owner, workspace, identity, worker, publisher }, network, (done, drafts) =>
    console.log(`${done}/${drafts}`),
  );
  await Promise.all([
    workspace.destroy(),
    worker.destroy(),
    publisher.destroy(),
    identity.end(),
    owner.end(),
  ]);
}

function requireVariable(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} must be set.`);
  return value;
}
