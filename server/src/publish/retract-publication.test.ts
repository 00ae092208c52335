import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { findFacets } from "#server/commons/ladders/find-facets.ts";
import { findPublishedLadder } from "#server/testing/find-published-ladder.ts";
import { startTestDoor, type TestDoor } from "#server/testing/start-test-door.ts";
import { deleteDraft } from "#server/workspace/drafts/delete-draft.ts";
import { LADDER_DRAFT } from "#server/workspace/ladders/ladder-draft.ts";
import type { Author } from "#server/workspace/require-author.ts";

import { retractPublication } from "./retract-publication.ts";

let door: TestDoor;
let author: Author;

beforeAll(async () => {
  door = await startTestDoor();
}, 120_000);
beforeEach(async () => {
  author = await door.network.addOffice("Quillhaven");
});
afterAll(() => door?.close());

test("a ladder that is taken back is gone from the commons, from its lists and from its counts", async () => {
  const { commons } = door.network;
  const before = await findFacets(commons);
  const draft = await door.newDraft(author);
  const { id, snapshotId } = await door.publish(author, draft);
  await door.applyAll();
  expect(await findPublishedLadder(commons, snapshotId)).not.toBeNull();

  await retract(id);
  await retract(id);
  await door.applyAll();

  expect(await findPublishedLadder(commons, snapshotId)).toBeNull();
  expect(await findFacets(commons)).toEqual(before);
  expect(await door.publicationsOf(author, draft)).toMatchObject([{ retractedAt: expect.any(Date) }]);
});

test("taking back the newest version takes back those it replaced, though their draft is gone", async () => {
  const draft = await door.newDraft(author);
  const first = await door.publish(author, draft);
  await door.applyAll();
  await door.change(author, draft);
  const second = await door.publish(author, draft);
  await deleteDraft(door.network.workspace, LADDER_DRAFT, author.organizationId, draft.id);
  await retract(second.id);
  await door.applyAll();

  expect(await findPublishedLadder(door.network.commons, first.snapshotId)).toBeNull();
  expect(await findPublishedLadder(door.network.commons, second.snapshotId)).toBeNull();
});

test("what is taken back before the worker came by never leaves", async () => {
  const { id, snapshotId } = await door.publish(author, await door.newDraft(author));
  await retract(id);
  const first = await door.applyNext();

  expect(first.state).toBe("applied");
  expect(await findPublishedLadder(door.network.commons, snapshotId)).toBeNull();
  await door.applyAll();
});

function retract(id: string) {
  return retractPublication(door.network.workspace, author.organizationId, id, "AT_ONCE");
}
