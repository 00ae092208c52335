import { randomUUID } from "node:crypto";

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
import { forgetSessions } from "../introduction-loop.ts";
import { findNotices } from "../notices/notices.ts";
import { findSession } from "./find-session.ts";
import { actOnSession, type SessionAct } from "./session-acts.ts";

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

test("one side proposes times, the other takes one, and of the rest nothing is kept", async () => {
  const { id, asker, holder } = await newTalk();
  const starts = [inHours(72), inHours(24), inHours(48)];
  expect(await act(asker, id, propose(starts))).toEqual({ ok: true, introductionId: id });
  const proposed = {
    stage: "PROPOSED",
    starts: [24, 48, 72].map((at) => new Date(inHours(at))),
    minutes: 45,
  };
  expect(await findSession(network.workspace, asker, id)).toEqual({
    ...proposed,
    isOwn: true,
    calendarUid: null,
  });
  expect(await findSession(network.workspace, holder, id)).toMatchObject({ ...proposed, isOwn: false });

  expect(await act(asker, id, { act: "bookSession", start: inHours(48) })).toEqual(refused("NOT_YOURS"));
  expect(await act(holder, id, { act: "bookSession", start: inHours(96) })).toEqual(refused("CHANGED"));
  expect(await act(holder, id, { act: "bookSession", start: inHours(48) })).toMatchObject({ ok: true });
  const [ofAsker, ofHolder] = [
    await findSession(network.workspace, asker, id),
    await findSession(network.workspace, holder, id),
  ];
  expect(ofAsker).toMatchObject({ stage: "BOOKED", starts: [new Date(inHours(48))] });
  // One name in both calendars would join them.
  expect(ofAsker!.calendarUid).not.toBe(ofHolder!.calendarUid);
  const whole = (await owner.query("SELECT * FROM talk_session")).rows;
  expect(JSON.stringify(whole)).not.toContain(inHours(72));
  expect(await act(asker, id, propose([inHours(30)]))).toEqual(refused("ALREADY"));
  expect(await toldTo(holder)).toContain("SESSION_PROPOSED");
  expect(await toldTo(asker)).toContain("SESSION_BOOKED");
});

test("who wants other times gets a new proposal, and what was proposed before cannot be taken any more", async () => {
  const { id, asker, holder } = await newTalk();
  await act(asker, id, propose([inHours(24)]));
  expect(await act(asker, id, { act: "askForOtherTimes" })).toEqual(refused("NOT_YOURS"));
  expect(await act(holder, id, { act: "askForOtherTimes" })).toMatchObject({ ok: true });
  expect(await findSession(network.workspace, asker, id)).toMatchObject({
    stage: "OTHERS_WANTED",
    starts: [],
  });
  expect(await act(holder, id, { act: "bookSession", start: inHours(24) })).toEqual(refused("CHANGED"));
  await act(asker, id, propose([inHours(26)]));
  expect(await act(holder, id, { act: "bookSession", start: inHours(24) })).toEqual(refused("CHANGED"));
  expect(await act(holder, id, { act: "bookSession", start: inHours(26) })).toMatchObject({ ok: true });
  expect(await act(asker, id, { act: "cancelSession" })).toMatchObject({ ok: true });
  expect(await act(asker, id, { act: "cancelSession" })).toEqual(refused("ALREADY"));
  expect(await findSession(network.workspace, holder, id)).toBeNull();
  expect([await toldTo(asker), await toldTo(holder)].map((told) => told.includes("SESSION_CHANGED"))).toEqual(
    [true, true],
  );
});

test("nobody meets in the past, in a far future, before the talk has begun or after it has ended", async () => {
  const { id, asker, holder } = await newTalk();
  expect(await act(asker, id, propose([inHours(-1), inHours(24)]))).toEqual(refused("TIME_PASSED"));
  expect(await act(asker, id, propose([inHours(24 * 91)]))).toEqual(refused("TIME_TOO_FAR"));
  await act(asker, id, propose([inHours(24)]));
  await startedAgo(id, "1 minute");
  const begun = { act: "bookSession", start: await startOf(id) } as const;
  expect(await act(holder, id, begun)).toEqual(refused("TIME_PASSED"));
  expect(await findSession(network.workspace, holder, id)).toBeNull();
  expect(await forgetSessions(network.worker)).toBe(0);
  await startedAgo(id, "46 minutes");
  expect(await forgetSessions(network.worker)).toBe(1);
  expect((await owner.query("SELECT FROM talk_session WHERE introduction_id = $1", [id])).rows).toEqual([]);

  await act(asker, id, propose([inHours(24)]));
  await act(holder, id, { act: "bookSession", start: inHours(24) });
  await actOnIntroduction(sending(network.workspace), holder, {
    introductionId: id,
    key: randomUUID(),
    act: "leave",
  });
  expect((await owner.query("SELECT FROM talk_session WHERE introduction_id = $1", [id])).rows).toEqual([]);
  expect(await act(asker, id, propose([inHours(24)]))).toEqual(refused("TOO_LATE"));
  const early = await newRequest();
  expect(await act(early.asker, early.id, propose([inHours(24)]))).toEqual(refused("TOO_EARLY"));
});

test("to others there is no session, whatever they try, and no side writes the table itself", async () => {
  const { id, asker } = await newTalk();
  await act(asker, id, propose([inHours(24)]));
  const stranger = await network.addOffice();
  const colleague = { organizationId: asker.organizationId, personId: randomUUID() };
  for (const person of [stranger, colleague]) {
    expect(await findSession(network.workspace, person, id)).toBeNull();
    for (const sent of [
      propose([inHours(24)]),
      { act: "bookSession", start: inHours(24) },
      { act: "askForOtherTimes" },
      { act: "cancelSession" },
    ] as const) {
      expect(await act(person, id, sent)).toEqual(refused("NOT_FOUND"));
    }
  }
  for (const statement of [
    "UPDATE talk_session SET stage = 'BOOKED'",
    "DELETE FROM talk_session",
    "SELECT answerer_uid FROM talk_session",
  ]) {
    await expect(
      asPerson(network.workspace, asker, (manager) => manager.query(statement)),
      statement,
    ).rejects.toMatchObject({ code: "42501" });
  }
});

test("of two who take and cancel at once, one comes first and no half of either is left", async () => {
  for (let round = 0; round < 6; round += 1) {
    const { id, asker, holder } = await newTalk();
    await act(asker, id, propose([inHours(24)]));
    const [taken] = await Promise.all([
      act(holder, id, { act: "bookSession", start: inHours(24) }),
      act(asker, id, { act: "cancelSession" }),
    ]);
    expect(taken.ok ? "taken" : taken.problem).toMatch(/^taken$|^CHANGED$/);
    expect(await findSession(network.workspace, holder, id)).toBeNull();
  }
});

type Sent = SessionAct extends infer One
  ? One extends object
    ? Omit<One, "introductionId" | "key">
    : never
  : never;

function act(person: Author, introductionId: string, sent: Sent): Promise<ActResult> {
  return actOnSession(network.workspace, person, { introductionId, key: randomUUID(), ...sent });
}

const propose = (starts: string[]) => ({ act: "proposeSession" as const, starts, minutes: 45 });
const refused = (problem: string) => ({ ok: false, problem });

const HOUR = 60 * 60 * 1000;
const thisHour = Math.floor(Date.now() / HOUR) * HOUR;

/** The full hour so many hours from now. */
const inHours = (hours: number) => new Date(thisHour + hours * HOUR).toISOString();

async function startedAgo(id: string, ago: string): Promise<void> {
  await owner.query(
    "UPDATE talk_session SET starts = ARRAY[date_trunc('milliseconds', now() - $2::interval)] WHERE introduction_id = $1",
    [id, ago],
  );
}

async function startOf(id: string): Promise<string> {
  const { rows } = await owner.query<{ start: Date }>(
    "SELECT starts[1] AS start FROM talk_session WHERE introduction_id = $1",
    [id],
  );
  return rows[0]!.start.toISOString();
}

async function toldTo(person: Author): Promise<string[]> {
  const notices = await findNotices(network.workspace, person, { first: 50, after: null });
  return notices.map(({ kind }) => kind);
}

async function newRequest(): Promise<{ id: string; asker: Author; holder: Author }> {
  const [asker, holder] = [await network.addOffice(), await network.addOffice()];
  const { snapshotId } = await addTestPost(network.databases, holder);
  const inquiry = { key: randomUUID(), message: "How did you begin?", postIds: [snapshotId] };
  const begun = await beginInquiry(sending(network.workspace), asker, inquiry);
  if (!begun.ok) throw new Error(begun.problem);
  return { id: begun.introductionId, asker, holder };
}

async function newTalk() {
  const request = await newRequest();
  const accept = { introductionId: request.id, key: randomUUID(), act: "accept" } as const;
  await actOnIntroduction(sending(network.workspace), request.holder, accept);
  return request;
}
