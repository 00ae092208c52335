import { randomUUID } from "node:crypto";

import type { PublishedLadder } from "@rungs/shared/published-ladder";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";

import { asPerson } from "#server/platform/database/as-person.ts";
import { addTestPost } from "#server/testing/add-test-post.ts";
import { sending } from "#server/testing/sending.ts";
import { startTestWorkspace, type TestWorkspace } from "#server/testing/start-test-workspace.ts";
import type { Author } from "#server/workspace/require-author.ts";

import type { ActResult } from "../act-once.ts";
import { beginInquiry } from "../begin-inquiry.ts";
import { actOnIntroduction } from "../introduction-acts.ts";
import { expireNotes } from "../introduction-loop.ts";
import { findNotices } from "../notices/notices.ts";
import { findNotes, lookAtNotes } from "./find-notes.ts";
import { actOnNotes, type FindDoorDocument, type NotesAct } from "./notes-acts.ts";

let network: TestWorkspace;
let owner: pg.Pool;

beforeAll(async () => {
  network = await startTestWorkspace();
  owner = new pg.Pool({ connectionString: network.databases.owner.workspace, max: 2 });
}, 120_000);
afterAll(async () => {
  await owner?.end();
  await network?.close();
});

test("both offer a part and agree to what they have read, and only then read each other's words", async () => {
  const { id, asker, holder } = await newTalk();
  expect(await act(asker, id, offer(30))).toMatchObject({ ok: true });
  expect(await act(asker, id, { act: "agreeToNotes", revision: 1 })).toEqual(refused("TOO_EARLY"));
  expect(await findNotes(network.workspace, holder, id)).toMatchObject({
    agreement: { revision: 1, days: 30, lastDay: null },
    own: null,
    ownCopy: null,
    other: { kind: "LADDER", sections: ["MISSION"] },
  });
  const { ownCopy } = (await findNotes(network.workspace, asker, id))!;
  expect(ownCopy!.rows[0]!.texts[0]![0]!.value).toBe(`Mission of ${asker.personId}`);
  await act(holder, id, offer(2));
  expect(await act(asker, id, { act: "agreeToNotes", revision: 1 })).toEqual(refused("CHANGED"));
  await owner.query("UPDATE notice SET seen_at = now()");
  await act(asker, id, { act: "agreeToNotes", revision: 2 });
  // Who waits for somebody is heard of by whoever is waited for.
  expect(await newTo(holder)).toEqual(["NOTES_SHARED"]);
  expect([await words(asker, id), await words(holder, id)]).toEqual([[], []]);
  // Who offers something else has to be agreed with again.
  await act(holder, id, offer(3));
  await act(holder, id, { act: "agreeToNotes", revision: 3 });
  expect(await words(asker, id)).toEqual([]);
  await act(asker, id, { act: "agreeToNotes", revision: 3 });

  expect(await words(asker, id)).toEqual([`Mission of ${asker.personId}`, `Mission of ${holder.personId}`]);
  expect(await words(asker, id)).toHaveLength(2);
  const found = await findNotes(network.workspace, holder, id);
  expect(found!.agreement).toEqual({
    revision: 3,
    days: 3,
    ownAgrees: true,
    otherAgrees: true,
    lastDay: day(3),
  });
  // A look is told by the day, however often somebody looks on it.
  expect(found!.log.map(({ act: what, isOwn }) => [what, isOwn])).toEqual([
    ["LOOKED", false],
    ["AGREED", false],
    ["AGREED", true],
    ["OFFERED", true],
    ["AGREED", false],
    ["OFFERED", true],
    ["OFFERED", false],
  ]);
  expect(new Set(found!.log.map((entry) => entry.day))).toEqual(new Set([day(0)]));
  expect(await act(holder, id, offer(9))).toEqual(refused("ALREADY"));
  expect(await toldTo(holder)).toContain("NOTES_SHARED");
});

test("when the agreed time is over nothing is read any more, and the copies are gone and not hidden", async () => {
  for (const endBy of ["a look", "the worker"]) {
    const { id, asker, holder } = await newNotes();
    await owner.query("UPDATE notes_agreement SET ends_at = now() WHERE introduction_id = $1", [id]);
    if (endBy === "a look") expect(await words(asker, id)).toEqual([]);
    else expect(await expireNotes(network.worker)).toBe(1);
    expect(await copiesOf(id), endBy).toEqual([]);
    expect(await findNotes(network.workspace, holder, id)).toMatchObject({
      agreement: null,
      own: null,
      other: null,
    });
    expect((await findNotes(network.workspace, holder, id))!.log[0]).toEqual({
      act: "EXPIRED",
      isOwn: null,
      day: day(0),
    });
    for (const person of [asker, holder]) expect(await toldTo(person)).toContain("NOTES_ENDED");
  }
  expect(await expireNotes(network.worker)).toBe(0);
});

test("whoever ends it, or ends the talk, takes both copies away at once", async () => {
  const ended = await newNotes();
  expect(await act(ended.holder, ended.id, { act: "endNotes" })).toMatchObject({ ok: true });
  expect(await copiesOf(ended.id)).toEqual([]);
  expect(await words(ended.asker, ended.id)).toEqual([]);
  expect(await act(ended.asker, ended.id, { act: "endNotes" })).toEqual(refused("ALREADY"));
  expect(await toldTo(ended.asker)).toContain("NOTES_ENDED");

  const left = await newNotes();
  const leave = { introductionId: left.id, key: randomUUID(), act: "leave" } as const;
  await actOnIntroduction(sending(network.workspace), left.asker, leave);
  expect(await copiesOf(left.id)).toEqual([]);
  expect(await words(left.holder, left.id)).toEqual([]);
  expect(await act(left.holder, left.id, offer(3))).toEqual(refused("TOO_LATE"));
});

test("to others there are no notes, and no side reads the other's copy past the agreement", async () => {
  const { id, asker, holder } = await newTalk();
  await act(asker, id, offer(30));
  await act(holder, id, offer(30));
  const stranger = await network.addOffice();
  const colleague = { organizationId: asker.organizationId, personId: randomUUID() };
  for (const person of [stranger, colleague]) {
    expect(await findNotes(network.workspace, person, id)).toBeNull();
    expect(await words(person, id)).toEqual([]);
    for (const sent of [offer(3), { act: "agreeToNotes", revision: 2 }, { act: "endNotes" }] as const)
      expect(await act(person, id, sent)).toEqual(refused("NOT_FOUND"));
  }
  for (const statement of [
    "SELECT copy FROM notes_part",
    "UPDATE notes_agreement SET asker_agrees = true, answerer_agrees = true, ends_at = now() + interval '1 day'",
    "DELETE FROM notes_log",
    "INSERT INTO notes_log (introduction_id, seq, act) SELECT introduction_id, 99, 'ENDED' FROM notes_agreement",
    `SELECT log_notes('${id}', 'ENDED', NULL)`,
    `SELECT delete_notes('${id}', 'ENDED', NULL)`,
  ]) {
    await expect(
      asPerson(network.workspace, asker, (manager) => manager.query(statement)),
      statement,
    ).rejects.toMatchObject({ code: "42501" });
  }
});

test("what the door would not let out, or has no such section, is not offered", async () => {
  const { id, asker } = await newTalk();
  expect(await act(asker, id, offer(3), async () => Promise.resolve("NOT_READY"))).toEqual(
    refused("NOT_READY"),
  );
  expect(await act(asker, id, offer(3), async () => Promise.resolve(null))).toEqual(refused("NOT_FOUND"));
  expect(await act(asker, id, { ...offer(3), sections: ["CHARTER"] })).toEqual(refused("NOT_READY"));
  expect(await findNotes(network.workspace, asker, id)).toMatchObject({ agreement: null, log: [] });
});

type Sent = NotesAct extends infer One
  ? One extends object
    ? Omit<One, "introductionId" | "key">
    : never
  : never;

/** Stands for the door, of which introductions know only what it gives back. */
const doorOf =
  ({ personId }: Author): FindDoorDocument =>
  async () =>
    Promise.resolve({
      kind: "LADDER",
      document: {
        ...({ overview: [] } as Partial<PublishedLadder>),
        title: [{ language: "en", value: "A ladder" }],
        language: "en",
        quarter: "2027-Q1",
        mission: [{ language: "en", value: `Mission of ${personId}` }],
      } as PublishedLadder,
    });

function act(
  person: Author,
  introductionId: string,
  sent: Sent,
  findDoorDocument: FindDoorDocument = doorOf(person),
): Promise<ActResult> {
  const from = { workspace: network.workspace, findDoorDocument };
  return actOnNotes(from, person, { introductionId, key: randomUUID(), ...sent });
}

const offer = (days: number) => ({
  act: "offerNotes" as const,
  draftId: randomUUID(),
  sections: ["MISSION" as const],
  days,
});
const refused = (problem: string) => ({ ok: false, problem });

async function words(person: Author, id: string): Promise<string[]> {
  const copies = await lookAtNotes(network.workspace, person, id);
  return copies.flatMap(({ copy }) => copy.rows.flatMap(({ texts }) => texts.map(([text]) => text!.value)));
}

async function copiesOf(id: string): Promise<object[]> {
  return (await owner.query("SELECT copy FROM notes_part WHERE introduction_id = $1", [id])).rows;
}

async function toldTo(person: Author): Promise<string[]> {
  const notices = await findNotices(network.workspace, person, { first: 50, after: null });
  return notices.map(({ kind }) => kind);
}

async function newTo(person: Author): Promise<string[]> {
  const notices = await findNotices(network.workspace, person, { first: 50, after: null });
  return notices.filter(({ isSeen }) => !isSeen).map(({ kind }) => kind);
}

/** The day in UTC so many days from today. */
function day(later: number): string {
  return new Date(Date.now() + later * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

async function newTalk(): Promise<{ id: string; asker: Author; holder: Author }> {
  const [asker, holder] = [await network.addOffice(), await network.addOffice()];
  const { snapshotId } = await addTestPost(network.databases, holder);
  const inquiry = { key: randomUUID(), message: "How did you begin?", postIds: [snapshotId] };
  const begun = await beginInquiry(sending(network.workspace), asker, inquiry);
  if (!begun.ok) throw new Error(begun.problem);
  const accept = { introductionId: begun.introductionId, key: randomUUID(), act: "accept" } as const;
  await actOnIntroduction(sending(network.workspace), holder, accept);
  return { id: begun.introductionId, asker, holder };
}

/** Notes that both read. */
async function newNotes() {
  const talk = await newTalk();
  await act(talk.asker, talk.id, offer(30));
  await act(talk.holder, talk.id, offer(30));
  for (const person of [talk.asker, talk.holder])
    await act(person, talk.id, { act: "agreeToNotes", revision: 2 });
  if ((await words(talk.asker, talk.id)).length !== 2) throw new Error("The notes are not open.");
  return talk;
}
