import { SHARING_CHECKLIST } from "@rungs/shared/vocabulary/sharing";
import { afterAll, beforeAll, expect, test } from "vitest";

import { inOrganization } from "../../server/src/platform/database/in-organization.ts";
import { confirmPublication } from "../../server/src/publish/confirm-publication.ts";
import { applyNext } from "../../server/src/publish/outbox/apply-outbox.ts";
import { retractPublication } from "../../server/src/publish/retract-publication.ts";
import { prepareReview } from "../../server/src/publish/review.ts";
import {
  sampleLadder,
  startTestWorkspace,
  type TestWorkspace,
} from "../../server/src/testing/start-test-workspace.ts";
import { addDraft } from "../../server/src/workspace/drafts/add-draft.ts";
import { LADDER_DRAFT } from "../../server/src/workspace/ladders/ladder-draft.ts";
import type { Author } from "../../server/src/workspace/require-author.ts";
import { runProgram } from "./run-program.ts";

let network: TestWorkspace;
let author: Author;

beforeAll(async () => {
  network = await startTestWorkspace();
  author = await network.addOffice();
  for (let count = 0; count < 12; count += 1) await network.addOffice();
  await network.startEpoch();
}, 120_000);
afterAll(() => network?.close());

test("a worker killed at any statement leaves a ladder there once or not at all, and the next one finishes", async () => {
  const total = await countStatements();
  expect(total).toBeGreaterThan(8);

  for (let statement = 1; statement <= total; statement += 1) {
    const where = `killed after statement ${statement} of ${total}`;
    const { snapshotId, sha256 } = await confirmNew();
    const { signal } = await runDyingWorker(statement);
    expect(signal, where).toBe("SIGKILL");
    expect(await shelved(snapshotId), where).toBeLessThanOrEqual(1);

    await finish();
    expect(await shelved(snapshotId), where).toBe(1);
    expect((await confirmAgain(sha256))?.snapshotId, where).toBe(snapshotId);
    expect(await facetsAreRight(), where).toBe(true);
    await takeBack();
    expect(await shelved(snapshotId), where).toBe(0);
    expect(await facetsAreRight(), where).toBe(true);
  }
}, 300_000);

let draftId: string;
let publicationId: string;

async function confirmNew() {
  const draft = await addDraft(network.workspace, LADDER_DRAFT, author, { content: sampleLadder() });
  draftId = draft.id;
  const review = await inOrganization(network.workspace, author.organizationId, (manager) =>
    prepareReview(manager, author.organizationId, draft.id, new Date()),
  );
  const publication = await confirmAgain(review!.preview!.sha256);
  publicationId = publication!.id;
  return publication!;
}

async function confirmAgain(sha256: string) {
  const result = await confirmPublication(network.workspace, author, {
    draftId,
    sha256,
    checklist: [...SHARING_CHECKLIST],
    keepAfterLeaving: true,
  });
  return result.ok ? result.publication : null;
}

async function takeBack(): Promise<void> {
  await retractPublication(network.workspace, author.organizationId, publicationId, "AT_ONCE");
  await finish();
}

/** Applies what waits; PostgreSQL needs a moment to notice that a worker is gone and to let its row go. */
async function finish(): Promise<void> {
  const deadline = Date.now() + 10_000;
  while ((await waiting()) > 0) {
    if (Date.now() > deadline) throw new Error("The outbox is stuck.");
    const { state } = await applyNext(network.worker, network.publisher, "off");
    if (state !== "applied") await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function countStatements(): Promise<number> {
  await confirmNew();
  const { signal, output } = await runDyingWorker(0);
  expect(signal).toBeNull();
  await takeBack();
  return Number(output);
}

function runDyingWorker(statement: number): Promise<{ signal: string | null; output: string }> {
  const { worker, publisher } = network.databases.urls;
  const program = new URL("./apply-outbox-and-die.ts", import.meta.url);
  return runProgram(program, { worker, publisher, statement: String(statement) });
}

async function shelved(id: string): Promise<number> {
  const [row] = await network.commons.query<{ count: number }[]>(
    "SELECT count(*)::int AS count FROM published_ladder WHERE id = $1",
    [id],
  );
  return row!.count;
}

async function waiting(): Promise<number> {
  const [row] = await network.worker.query<{ count: number }[]>(
    "SELECT count(*)::int AS count FROM outbox WHERE applied_at IS NULL",
  );
  return row!.count;
}

async function facetsAreRight(): Promise<boolean> {
  const [row] = await network.commons.query<{ right: boolean }[]>(
    `SELECT coalesce((SELECT ladders FROM facet_count WHERE facet = 'roleFamily' AND value = 'COMMUNITY_ARCHITECT'), 0)
       = (SELECT count(*) FROM published_ladder WHERE replaced_by IS NULL) AS right`,
  );
  return row!.right;
}
