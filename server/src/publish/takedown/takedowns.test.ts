import { randomUUID } from "node:crypto";

import { afterAll, beforeAll, expect, test } from "vitest";

import { findPublishedLadder } from "#server/testing/find-published-ladder.ts";
import { startTestDoor, type TestDoor } from "#server/testing/start-test-door.ts";
import type { Author } from "#server/workspace/require-author.ts";

import { findPublication } from "../ledger/find-publication.ts";
import { findIdentityLooks, lookAtIdentity } from "./identity-looks.ts";
import { applyTakedowns, askTakedown, findTakenOut } from "./takedowns.ts";

let door: TestDoor;
let author: Author;
let operator: Author;

beforeAll(async () => {
  door = await startTestDoor();
  author = await door.network.addOffice();
  operator = await door.network.addOffice();
  await door.asOwner("INSERT INTO operator (person_id) VALUES ($1)", [operator.personId]);
}, 120_000);
afterAll(() => door?.close());

const ask = (personId: string, publishedId: string) =>
  askTakedown(door.network.workspace, personId, { publishedId, reason: "CONFIDENTIAL" });
const takenOut = (personId: string) => findTakenOut(door.network.workspace, personId, 10);

test("what an operator takes down is gone with what it replaced, and its author is told why", async () => {
  const { commons, worker, workspace } = door.network;
  const draft = await door.newDraft(author);
  const first = await door.publish(author, draft);
  await door.applyAll();
  await door.change(author, draft);
  const second = await door.publish(author, draft);
  await door.applyAll();

  expect(await ask(operator.personId, second.snapshotId)).toBe(true);
  expect(await ask(operator.personId, second.snapshotId)).toBe(false);
  expect((await Promise.all([applyTakedowns(worker), applyTakedowns(worker)])).sort()).toEqual([0, 1]);
  expect(await takenOut(operator.personId)).toMatchObject([
    { publishedId: second.snapshotId, kind: "LADDER", reason: "CONFIDENTIAL", isGone: false },
  ]);
  // Also where everything else waits for its batch.
  await door.applyAll("weekly");
  expect(await findPublishedLadder(commons, first.snapshotId)).toBeNull();
  expect(await findPublishedLadder(commons, second.snapshotId)).toBeNull();
  expect(await takenOut(operator.personId)).toMatchObject([{ isGone: true }]);
  expect(await findPublication(workspace, author.organizationId, second.id)).toMatchObject({
    takedownReason: "CONFIDENTIAL",
    withdrawal: "AT_ONCE",
  });
  expect(await ask(operator.personId, first.snapshotId)).toBe(false);
});

test("nobody else takes anything down or is told what was, not even through the database", async () => {
  const { workspace, commons, worker } = door.network;
  const draft = await door.newDraft(author, "helps others to begin");
  const { snapshotId } = await door.publish(author, draft);
  await door.applyAll();
  for (const somebody of [author.personId, randomUUID()]) {
    expect(await ask(somebody, snapshotId)).toBe(false);
    expect(await takenOut(somebody)).toEqual([]);
  }
  expect(await workspace.query("SELECT ask_takedown($1, 'CONFIDENTIAL') AS asked", [snapshotId])).toEqual([
    { asked: false },
  ]);
  await expect(workspace.query("SELECT FROM takedown")).rejects.toMatchObject({ code: "42501" });
  await expect(workspace.query("INSERT INTO takedown DEFAULT VALUES")).rejects.toMatchObject({
    code: "42501",
  });
  expect(await ask(operator.personId, randomUUID())).toBe(false);
  expect(await applyTakedowns(worker)).toBe(0);
  expect(await findPublishedLadder(commons, snapshotId)).not.toBeNull();
});

test("an operator is not told whose it is", async () => {
  const draft = await door.newDraft(author, "asks before answering");
  const { snapshotId } = await door.publish(author, draft);
  await door.applyAll();
  await ask(operator.personId, snapshotId);
  await applyTakedowns(door.network.worker);
  const [told] = await takenOut(operator.personId);
  expect(Object.keys(told!).sort()).toEqual(["day", "isGone", "kind", "publishedId", "reason"]);
  expect(JSON.stringify(await takenOut(operator.personId))).not.toContain(author.organizationId);
});

test("who asks whose something is says why, is told the office, and the office reads it for ever", async () => {
  const { workspace } = door.network;
  const office = await door.network.addOffice("Quillhaven");
  const { snapshotId: publishedId } = await door.publish(office, await door.newDraft(office, "asks first"));
  const look = (personId: string, reason = "A court asks for the author of this.") =>
    lookAtIdentity(workspace, personId, { publishedId, reason });
  const looks = ({ organizationId }: Author) => findIdentityLooks(workspace, organizationId, 10);

  expect(await look(author.personId)).toBeNull();
  await expect(look(operator.personId, "because")).rejects.toMatchObject({ code: "23514" });
  expect(await looks(office)).toEqual([]);
  expect(await look(operator.personId)).toBe("Quillhaven");
  expect(await looks(office)).toMatchObject([
    { publishedId, operatorName: "Owner", reason: "A court asks for the author of this." },
  ]);
  expect(await looks(author)).toEqual([]);

  for (const statement of [
    "UPDATE identity_look SET reason = 'Nothing of any importance.'",
    "DELETE FROM identity_look",
    "TRUNCATE identity_look",
  ])
    await expect(door.asOwner(statement), statement).rejects.toMatchObject({ code: "42501" });
  await expect(workspace.query("INSERT INTO identity_look DEFAULT VALUES")).rejects.toMatchObject({
    code: "42501",
  });
});
