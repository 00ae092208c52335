import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { findPublishedLadder } from "#server/testing/find-published-ladder.ts";
import { startTestDoor, type TestDoor } from "#server/testing/start-test-door.ts";
import type { Author } from "#server/workspace/require-author.ts";

import { retractPublication } from "../retract-publication.ts";

let door: TestDoor;
let author: Author;

beforeAll(async () => {
  door = await startTestDoor();
}, 120_000);
beforeEach(async () => {
  author = await door.network.addOffice("Quillhaven");
});
afterAll(() => door?.close());

test("an act that cannot be carried over waits, holds up its own office and nobody else", async () => {
  const { commons } = door.network;
  const draft = await door.newDraft(author);
  const stuck = await door.publish(author, draft);
  await door.asOwner("UPDATE publication SET document = '{}' WHERE id = $1", [stuck.id]);
  await door.change(author, draft);
  const next = await door.publish(author, draft);
  const elsewhere = await door.network.addOffice("Elsewhere");
  const other = await door.publish(elsewhere, await door.newDraft(elsewhere));

  const states: string[] = [];
  for (let round = 0; round < 3; round += 1) states.push((await door.applyNext()).state);

  expect(states).toEqual(["failed", "applied", "empty"]);
  expect(await findPublishedLadder(commons, other.snapshotId)).not.toBeNull();
  expect(await findPublishedLadder(commons, next.snapshotId)).toBeNull();
});

test("an act that one worker is carrying over is left alone by the next", async () => {
  const { id } = await door.publish(author, await door.newDraft(author));
  await door.network.worker.transaction(async (manager) => {
    await manager.query("SELECT FROM outbox WHERE publication_id = $1 FOR UPDATE", [id]);
    expect(await door.applyNext()).toEqual({ state: "empty" });
  });

  expect(await door.applyNext()).toEqual({ state: "applied" });
});

test("what is taken back while one worker carries it over does not go before it came", async () => {
  const { id } = await door.publish(author, await door.newDraft(author));
  await door.network.worker.transaction(async (manager) => {
    await manager.query("SELECT FROM outbox WHERE publication_id = $1 FOR UPDATE", [id]);
    await retractPublication(door.network.workspace, author.organizationId, id, "AT_ONCE");
    expect(await door.applyNext()).toEqual({ state: "empty" });
  });

  expect(await door.applyNext()).toEqual({ state: "applied" });
  expect(await door.applyNext()).toEqual({ state: "applied" });
});
