import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { composeWorker } from "#server/compose.ts";
import { readWorkerConfig } from "#server/config.ts";
import { requireConfig } from "#server/platform/run-process.ts";
import { startTestDoor, type TestDoor } from "#server/testing/start-test-door.ts";

import type { PublicationBatches } from "./publication-batches.ts";

let door: TestDoor;

beforeAll(async () => {
  door = await startTestDoor();
}, 120_000);
afterAll(() => door?.close());

/** What a worker with this setting has done before it is stopped; it does it within seconds. */
async function whileWorking(batches: PublicationBatches, done: () => Promise<void>): Promise<void> {
  const { urls } = door.network.databases;
  const worker = composeWorker(
    requireConfig(
      readWorkerConfig({
        WORKSPACE_WORKER_DATABASE_URL: urls.worker,
        COMMONS_PUBLISHER_DATABASE_URL: urls.publisher,
        WEB_ORIGIN: "http://web.test",
        PUBLICATION_BATCHES: batches,
        LOG_LEVEL: "silent",
      }),
    ),
  );
  const running = await worker.start();
  try {
    await vi.waitFor(done, { timeout: 10_000, interval: 100 });
  } finally {
    await running.stop();
  }
}

/** A visible ladder that its office, which has left since, did not want to keep here. */
async function leaveOneBehind() {
  const author = await door.network.addOffice();
  const publication = await door.publish(author, await door.newDraft(author), { keepAfterLeaving: false });
  await door.applyAll();
  await door.asOwner(
    `INSERT INTO membership (organization_id, unit, left_at) VALUES ($1, 'left.example', now())
     ON CONFLICT (organization_id) DO UPDATE SET left_at = excluded.left_at`,
    [author.organizationId],
  );
  return publication;
}

async function withdrawalOf({ id }: { id: string }): Promise<unknown> {
  const [row] = await door.asOwner("SELECT withdrawal, retracted_at FROM publication WHERE id = $1", [id]);
  return row;
}

test("without batches, what an office that left did not want to keep here goes at once", async () => {
  const left = await leaveOneBehind();
  await whileWorking("off", async () => {
    expect(await withdrawalOf(left)).toEqual({ withdrawal: "QUIETLY", retracted_at: expect.any(Date) });
  });
});

test("with batches, it is asked to go, and waits", async () => {
  const left = await leaveOneBehind();
  await whileWorking("weekly", async () => {
    expect(await withdrawalOf(left)).toEqual({ withdrawal: "QUIETLY", retracted_at: null });
  });
});
