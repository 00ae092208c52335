import { randomUUID } from "node:crypto";

import { graphql } from "graphql";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { mayAccess } from "#server/identity/policies.ts";
import type { Viewer } from "#server/identity/viewer.ts";
import { asPerson } from "#server/platform/database/as-person.ts";
import { buildGraphqlSchema } from "#server/platform/graphql/build-graphql-schema.ts";
import {
  startTestIdentity,
  type TestIdentity,
  type TestPerson,
} from "#server/testing/start-test-identity.ts";

import { NoticesResolver } from "./notices.resolver.ts";
import { findNotices, hasUnseenNotices } from "./notices.ts";
import { type NewNotice, notify } from "./notify.ts";

let office: TestIdentity;
let schema: ReturnType<typeof buildGraphqlSchema<Viewer>>;
let anna: TestPerson;
let colleague: TestPerson;
let stranger: TestPerson;

beforeAll(async () => {
  office = await startTestIdentity();
  schema = buildGraphqlSchema<Viewer>([new NoticesResolver(office.workspace)], mayAccess);
}, 120_000);
beforeEach(async () => {
  const ours = await office.addOrganization("North Harbour");
  anna = await office.addPerson(ours, "OWNER");
  colleague = await office.addPerson(ours, "OWNER");
  stranger = await office.addPerson(await office.addOrganization("Elsewhere"), "OWNER");
});
afterAll(() => office?.close());

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
