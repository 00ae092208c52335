import { randomUUID } from "node:crypto";

import { afterAll, beforeAll, expect, test } from "vitest";

import { addTestPost } from "#server/testing/add-test-post.ts";
import { findPublishedLadder } from "#server/testing/find-published-ladder.ts";
import { startTestDoor, type TestDoor } from "#server/testing/start-test-door.ts";
import type { Author } from "#server/workspace/require-author.ts";

import { addReport, decideReport, findOpenReports } from "../reports/reports.ts";
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

test("a report reaches the operator in the reporter's words, and nothing tells who reports or which talk it is", async () => {
  const { workspace } = door.network;
  const { asker, holder, id, snapshotId } = await newTalk();
  const stranger = await door.network.addOffice();
  const report = (person: Author, subject: "CONVERSATION" | "POST", subjectId: string, words: string) =>
    addReport(workspace, person, { subject, subjectId, reason: "HURTS_PEOPLE", words });

  expect(await report(stranger, "CONVERSATION", id, "not mine")).toBe(false);
  expect(await report(asker, "POST", randomUUID(), "nothing there")).toBe(false);
  expect(await report(asker, "CONVERSATION", id, "They wrote: pay me.")).toBe(true);
  expect(await report(asker, "CONVERSATION", id, "Again.")).toBe(true);
  expect(await report(stranger, "POST", snapshotId, "It sells something.")).toBe(true);
  const open = await findOpenReports(workspace, operator.personId, 10);
  const day = new Date().toISOString().slice(0, 10);
  const [talk, post] = [open.find(({ subject }) => subject === "CONVERSATION")!, open.find(isPost)!];
  expect(open).toHaveLength(2);
  expect(talk).toEqual({
    id: talk.id,
    subject: "CONVERSATION",
    publishedId: null,
    reason: "HURTS_PEOPLE",
    words: "They wrote: pay me.",
    day,
  });
  expect(post).toMatchObject({ publishedId: snapshotId, words: "It sells something." });

  // For nobody else there is a queue, and the database lets nobody decide past the function.
  expect(await findOpenReports(workspace, holder.personId, 10)).toEqual([]);
  expect(await decide(holder, talk.id, "END_CONVERSATION")).toBe(false);
  await expect(workspace.query("UPDATE report SET decision = 'NOTHING'")).rejects.toMatchObject({
    code: "42501",
  });
  await expect(workspace.query("SELECT words FROM report")).rejects.toMatchObject({ code: "42501" });

  // What cannot be done to it is not done.
  expect(await decide(operator, talk.id, "TAKE_DOWN")).toBe(false);
  expect(await decide(operator, post.id, "END_CONVERSATION")).toBe(false);
  expect(await decide(operator, talk.id, "END_CONVERSATION")).toBe(true);
  expect(await decide(operator, talk.id, "NOTHING")).toBe(false);
  expect(await decide(operator, post.id, "TAKE_DOWN")).toBe(true);
  expect(await findOpenReports(workspace, operator.personId, 10)).toEqual([]);
  expect(await door.asOwner("SELECT stage FROM introduction WHERE id = $1", [id])).toEqual([
    { stage: "CLOSED" },
  ]);
  expect(await takenOut(operator.personId)).toContainEqual(
    expect.objectContaining({ publishedId: snapshotId, reason: "HURTS_PEOPLE" }),
  );
  expect(await noticesOf(asker)).toEqual(["REPORT_ANSWERED", "REQUEST_ENDED"]);
  expect(await noticesOf(stranger)).toEqual(["REPORT_ANSWERED"]);
  // Not even the end tells the other side that somebody reported.
  expect(await noticesOf(holder)).not.toContain("REPORT_ANSWERED");
});

test("nobody reports more than twenty times a day", async () => {
  const reporter = await door.network.addOffice();
  const tries = [];
  for (let count = 0; count < 21; count += 1) {
    const { snapshotId } = await addTestPost(door.network.databases, author);
    tries.push(
      await addReport(door.network.workspace, reporter, {
        subject: "POST",
        subjectId: snapshotId,
        reason: "NOT_WHAT_THIS_IS_FOR",
        words: "Once more.",
      }),
    );
  }
  expect(tries).toEqual([...Array.from({ length: 20 }, () => true), false]);
});

const isPost = ({ subject }: { subject: string }) => subject === "POST";

const decide = (person: Author, reportId: string, decision: "NOTHING" | "TAKE_DOWN" | "END_CONVERSATION") =>
  decideReport(door.network.workspace, person.personId, { reportId, decision });

async function noticesOf({ personId }: Author): Promise<string[]> {
  const rows = await door.asOwner("SELECT kind FROM notice WHERE person_id = $1 ORDER BY kind", [personId]);
  return rows.map((row) => (row as { kind: string }).kind);
}

/** A conversation of two offices about a post of the second. */
async function newTalk() {
  const asker = await door.network.addOffice();
  const holder = await door.network.addOffice();
  const { snapshotId } = await addTestPost(door.network.databases, holder);
  const [id, inquiryId] = [randomUUID(), randomUUID()];
  await door.asOwner(
    "INSERT INTO inquiry (id, organization_id, person_id, message, ended_at) VALUES ($1, $2, $3, 'May I ask?', now())",
    [inquiryId, asker.organizationId, asker.personId],
  );
  await door.asOwner(
    `INSERT INTO introduction (id, inquiry_id, snapshot_id, post_title, stage, deadline)
     VALUES ($1, $2, $3, '[]', 'ACCEPTED', now())`,
    [id, inquiryId, snapshotId],
  );
  await door.asOwner(
    `INSERT INTO introduction_side (introduction_id, side, organization_id, person_id)
     VALUES ($1, 'ASKER', $2, $3), ($1, 'ANSWERER', $4, $5)`,
    [id, asker.organizationId, asker.personId, holder.organizationId, holder.personId],
  );
  return { asker, holder, id, snapshotId };
}
