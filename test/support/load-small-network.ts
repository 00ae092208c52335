import pg from "pg";

import { COMMONS_ENTITIES } from "../../server/src/commons/commons-entities.ts";
import { demoAccounts } from "../../server/src/demo/demo-accounts.ts";
import { DEMO_NETWORK, type DemoNetwork, generateNetwork } from "../../server/src/demo/generate-network.ts";
import { loadNetwork } from "../../server/src/demo/load-network.ts";
import { createDataSource } from "../../server/src/platform/database/create-data-source.ts";
import { FindingDecisionEntity } from "../../server/src/publish/finding-decision.entity.ts";
import { PublicationEntity } from "../../server/src/publish/ledger/publication.entity.ts";
import { OutboxEntity } from "../../server/src/publish/outbox/outbox.entity.ts";
import type { TestDatabases } from "../../server/src/testing/create-test-databases.ts";
import { DraftEntity } from "../../server/src/workspace/drafts/draft.entity.ts";
import { DraftRevisionEntity } from "../../server/src/workspace/drafts/draft-revision.entity.ts";

/** Ladders of the demo network in three shapes, one of them of community architects, the last a draft of the third office. */
const LADDERS = [3, 6, 8, 12, 56];

const SMALL_NETWORK = smallNetwork();

const accounts = demoAccounts(SMALL_NETWORK);

/** The lead, the reader and the editor of the demo network, who are also in the small one. */
export const [LEAD, READER, EDITOR] = [accounts[0].person, accounts[1].person, accounts[2].person];

/** Another person of the lead's office who may publish: where few could be meant, two have to confirm. */
export const COLLEAGUE = accounts[0].organization.people[1];

/** Loads the first offices of the demo network, enough of them for faces to show, and a few of its ladders. */
export async function loadSmallNetwork({
  owner: { workspace: ownerUrl },
  urls,
}: TestDatabases): Promise<void> {
  const connect = (url: string, entities: Parameters<typeof createDataSource>[0]["entities"]) =>
    createDataSource({ url, entities, poolSize: 2, statementTimeout: 30_000 }).initialize();
  const workspace = await connect(urls.app, [
    DraftEntity,
    DraftRevisionEntity,
    FindingDecisionEntity,
    PublicationEntity,
  ]);
  const worker = await connect(urls.worker, [PublicationEntity, OutboxEntity]);
  const publisher = await connect(urls.publisher, COMMONS_ENTITIES);
  const identity = new pg.Pool({ connectionString: urls.identity, max: 2 });
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await loadNetwork({ owner, workspace, identity, worker, publisher }, SMALL_NETWORK);
  } finally {
    await Promise.all([
      workspace.destroy(),
      worker.destroy(),
      publisher.destroy(),
      identity.end(),
      owner.end(),
    ]);
  }
}

function smallNetwork(): DemoNetwork {
  const network = generateNetwork({ ...DEMO_NETWORK, organizations: 40 });
  return { ...network, ladders: [...network.ladders].filter(({ index }) => LADDERS.includes(index)) };
}
