import { randomUUID } from "node:crypto";

import { graphql } from "graphql";
import pg from "pg";
import type { DataSource } from "typeorm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { mayAccess } from "#server/identity/policies.ts";
import type { Viewer } from "#server/identity/viewer.ts";
import { asPerson } from "#server/platform/database/as-person.ts";
import { createDataSource } from "#server/platform/database/create-data-source.ts";
import { buildGraphqlSchema } from "#server/platform/graphql/build-graphql-schema.ts";
import { addTestPost } from "#server/testing/add-test-post.ts";
import { sending } from "#server/testing/sending.ts";
import {
  startTestIdentity,
  type TestIdentity,
  type TestPerson,
} from "#server/testing/start-test-identity.ts";

import { beginInquiry } from "../begin-inquiry.ts";
import { markRead } from "../find-introductions.ts";
import { actOnIntroduction, type IntroductionAct } from "../introduction-acts.ts";
import { advanceIntroductions } from "../introduction-loop.ts";
import { NoticesResolver } from "./notices.resolver.ts";
import { findNotices, hasUnseenNotices } from "./notices.ts";
import { type NewNotice, notify } from "./notify.ts";

let office: TestIdentity;
let owner: pg.Pool;
let worker: DataSource;
let schema: ReturnType<typeof buildGraphqlSchema<Viewer>>;
let anna: TestPerson;
let colleague: TestPerson;
let stranger: TestPerson;

beforeAll(async () => {
  office = await startTestIdentity();
  owner = new pg.Pool({ connectionString: office.databases.owner.workspace, max: 2 });
  const { worker: url } = office.databases.urls;
  worker = await createDataSource({ url, entities: [], poolSize: 1, statementTimeout: 3000 }).initialize();
  schema = buildGraphqlSchema<Viewer>([new NoticesResolver(office.workspace)], mayAccess);
}, 120_000);
beforeEach(async () => {
  const ours = await office.addOrganization("North Harbour");
  anna = await office.addPerson(ours, "OWNER");
  colleague = await office.addPerson(ours, "OWNER");
  stranger = await office.addPerson(await office.addOrganization("Elsewhere"), "OWNER");
});
afterAll(async () => {
  await owner?.end();
  await worker?.destroy();
  await office?.close();
});

const tell = (by: TestPerson, whom: TestPerson, notice: Partial<NewNotice> = {}) =>
  asPerson(office.workspace, by, (manager) =>
    notify(manager, {
      organizationId: whom.organizationId,
      personId: whom.personId,
      kind: "MESSAGE_ARRIVED",
      introductionId: null,
      ...notice,
    }),
  );
const toldTo = async (person: TestPerson) =>
  (await findNotices(office.workspace, person, { first: 50, after: null })).map(({ kind }) => kind);

/** Asks as a person of some organisation. */
async function ask<Data>(person: TestPerson | null, source: string, variableValues = {}): Promise<Data> {
  const viewer = person && ({ ...person, organizationName: "Harbour", name: "Anna" } as unknown as Viewer);
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue: { viewer } });
  if (errors) throw new Error(errors.map(({ message }) => message).join());
  return data as Data;
}

test("a notice is there exactly if the act is", async () => {
  await expect(
    asPerson(office.workspace, anna, async (manager) => {
      await notify(manager, { ...anna, kind: "SESSION_BOOKED", introductionId: null });
      throw new Error("the act fails");
    }),
  ).rejects.toThrow("the act fails");
  expect(await toldTo(anna)).toEqual([]);
});

test("the same is told once until it is looked at, and then again", async () => {
  const introductionId = randomUUID();
  const told = async () => (await toldTo(anna)).length;
  await Promise.all([1, 2, 3, 4].map(() => tell(colleague, anna, { introductionId })));
  expect(await told()).toBe(1);
  await tell(anna, anna, { introductionId: null });
  await tell(anna, anna, { introductionId: null });
  await tell(anna, anna, { introductionId, kind: "NAMES_REVEALED" });
  expect(await told()).toBe(3);
  const ids = (await findNotices(office.workspace, anna, { first: 50, after: null })).map(({ id }) => id);
  await ask(anna, "mutation ($ids: [ID!]!) { markNoticesSeen(ids: $ids) }", { ids: [...ids, "no id"] });
  await tell(anna, anna, { introductionId });
  expect(await told()).toBe(4);
});

test("nobody reads, marks or leaves the notices of others outside, and a colleague may leave one only", async () => {
  await tell(colleague, anna);
  expect([await toldTo(colleague), await toldTo(stranger)]).toEqual([[], []]);
  await expect(tell(stranger, anna)).rejects.toMatchObject({ code: "42501" });
  await expect(tell(anna, anna, { personId: stranger.personId })).rejects.toMatchObject({ code: "23503" });
  const [notice] = await findNotices(office.workspace, anna, { first: 1, after: null });
  for (const person of [colleague, stranger])
    await ask(person, "mutation ($ids: [ID!]!) { markNoticesSeen(ids: $ids) }", { ids: [notice!.id] });
  expect(await hasUnseenNotices(office.workspace, anna)).toBe(true);
});

test("one is told whether there is something new, and who is in no organisation is told nothing", async () => {
  const band = async (person: TestPerson | null) =>
    (await ask<{ unseenNotices: string | null }>(person, "query { unseenNotices }")).unseenNotices;
  expect([await band(anna), await band(null)]).toEqual(["NONE", null]);
  await tell(anna, anna);
  expect([await band(anna), await band(colleague)]).toEqual(["SOME", "NONE"]);
  const [notice] = await findNotices(office.workspace, anna, { first: 1, after: null });
  await ask(anna, "mutation ($ids: [ID!]!) { markNoticesSeen(ids: $ids) }", { ids: [notice!.id] });
  expect(await band(anna)).toBe("NONE");
});

test("notices come by day, page by page, and tell no hour", async () => {
  for (let count = 0; count < 5; count += 1) await tell(anna, anna, { introductionId: randomUUID() });
  const source = `query ($after: String) {
    notices(first: 2, after: $after) {
      edges { node { id kind introductionId day isSeen } } pageInfo { hasNextPage endCursor }
    }
  }`;
  const seen: string[] = [];
  let after: string | null = null;
  let more = true;
  while (more) {
    const page: { notices: Page } = await ask(anna, source, { after });
    for (const { node } of page.notices.edges) {
      expect(node.day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      seen.push(node.id);
    }
    ({ hasNextPage: more, endCursor: after } = page.notices.pageInfo);
  }
  expect(seen).toHaveLength(5);
  // By chance, and not as they came.
  expect(seen).toEqual([...seen].sort().reverse());
});

interface Page {
  edges: { node: { id: string; day: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

test("who leaves the organisation leaves no notice behind", async () => {
  await tell(anna, anna);
  await office.identity.pool.query("DELETE FROM member WHERE person_id = $1", [anna.personId]);
  expect(await toldTo(anna)).toEqual([]);
});

test("who is asked, accepted, written to or left is told so, and the one who did it is not", async () => {
  const { asker, holder, id } = await askHolder();
  expect([await toldTo(asker), await toldTo(holder)]).toEqual([[], ["REQUEST_ARRIVED"]]);
  await act(holder, id, { act: "write", text: "How many are you?" });
  expect(await toldTo(asker)).toEqual(["REQUEST_QUESTION"]);
  await act(asker, id, { act: "write", text: "A few." });
  await act(holder, id, { act: "accept" });
  await act(asker, id, { act: "write", text: "Shall we begin?" });
  await act(asker, id, { act: "write", text: "I have a ladder." });
  await act(asker, id, { act: "consent" });
  await act(holder, id, { act: "consent" });
  await act(asker, id, { act: "leave" });
  expect((await toldTo(asker)).sort()).toEqual(["NAMES_REVEALED", "REQUEST_ACCEPTED", "REQUEST_QUESTION"]);
  expect((await toldTo(holder)).sort()).toEqual([
    "MESSAGE_ARRIVED",
    "REQUEST_ARRIVED",
    "REQUEST_ENDED",
    "REQUEST_QUESTION",
  ]);
  expect(await toldTo(colleague)).toEqual([]);
});

test("what nobody did both are told, and of the next choice the asker is", async () => {
  const { asker, holder, next, id } = await askHolder();
  await owner.query("UPDATE introduction SET deadline = now() WHERE id = $1", [id]);
  await advanceIntroductions(worker);
  expect((await toldTo(asker)).sort()).toEqual(["REQUEST_ENDED", "REQUEST_MOVED_ON"]);
  expect((await toldTo(holder)).sort()).toEqual(["REQUEST_ARRIVED", "REQUEST_ENDED"]);
  expect(await toldTo(next)).toEqual(["REQUEST_ARRIVED"]);
});

test("an act that is refused or told twice tells nothing more, and reading the conversation is seeing its notices", async () => {
  const { asker, holder, id } = await askHolder();
  await act(asker, id, { act: "accept" });
  await act(holder, id, { act: "accept" });
  const key = randomUUID();
  const write: IntroductionAct = { introductionId: id, key, act: "write", text: "Hello." };
  await Promise.all([1, 2, 3].map(() => actOnIntroduction(sending(office.workspace), holder, write)));
  expect((await toldTo(asker)).sort()).toEqual(["MESSAGE_ARRIVED", "REQUEST_ACCEPTED"]);
  await markRead(office.workspace, asker, { id, upTo: 2 });
  expect(await hasUnseenNotices(office.workspace, asker)).toBe(false);
  expect(await hasUnseenNotices(office.workspace, holder)).toBe(true);
});

test("nobody can leave a notice on the other side but by an act", async () => {
  const { asker, id } = await askHolder();
  await expect(
    asPerson(office.workspace, asker, (manager) =>
      manager.query("SELECT tell_side($1, 'ANSWERER', 'NAMES_REVEALED')", [id]),
    ),
  ).rejects.toMatchObject({ code: "42501" });
});

/** Somebody of an office of its own that is a member of the network. */
async function addMember(): Promise<TestPerson> {
  const organizationId = await office.addOrganization("An office");
  await owner.query("INSERT INTO membership (organization_id, unit) VALUES ($1::uuid, $1::text)", [
    organizationId,
  ]);
  return office.addPerson(organizationId, "OWNER");
}

/** An inquiry that asks one holder of a post, and would ask another next. */
async function askHolder() {
  const [asker, holder, next] = [await addMember(), await addMember(), await addMember()];
  const postIds: string[] = [];
  for (const one of [holder, next]) postIds.push((await addTestPost(office.databases, one)).snapshotId);
  const inquiry = { key: randomUUID(), message: "How did you begin?", postIds };
  const begun = await beginInquiry(sending(office.workspace), asker, inquiry);
  if (!begun.ok) throw new Error(begun.problem);
  return { asker, holder, next, id: begun.introductionId };
}

type Sent = { act: "write"; text: string } | { act: "accept" | "consent" | "leave" };

const act = (person: TestPerson, introductionId: string, sent: Sent) =>
  actOnIntroduction(sending(office.workspace), person, { introductionId, key: randomUUID(), ...sent });
