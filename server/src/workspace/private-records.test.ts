import { randomUUID } from "node:crypto";

import { LIMITS } from "@rungs/shared/limits";
import { graphql } from "graphql";
import type { EntityManager } from "typeorm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { mayAccess } from "#server/identity/policies.ts";
import type { Viewer } from "#server/identity/viewer.ts";
import { asPerson } from "#server/platform/database/as-person.ts";
import { inOrganization } from "#server/platform/database/in-organization.ts";
import { buildGraphqlSchema } from "#server/platform/graphql/build-graphql-schema.ts";
import {
  startTestIdentity,
  type TestIdentity,
  type TestPerson,
} from "#server/testing/start-test-identity.ts";
import { sampleLadder } from "#server/testing/start-test-workspace.ts";

import { addAdoption, endAdoption, findAdoptions, removeAdoption } from "./adoptions/adoptions.ts";
import { AdoptionsResolver } from "./adoptions/adoptions.resolver.ts";
import { countBrandPlans, deletePlan, findBrandPlan, savePlan } from "./brand/brand-plan.ts";
import { BrandPlanResolver } from "./brand/brand-plan.resolver.ts";
import {
  addPosition,
  findSuccession,
  nameSuccessor,
  removePosition,
  removeSuccessor,
} from "./succession/succession.ts";
import { SuccessionResolver } from "./succession/succession.resolver.ts";

let office: TestIdentity;
let owner: TestPerson;
let editor: TestPerson;
let member: TestPerson;
let stranger: TestPerson;
let draftId: string;
let levelId: string;
let schema: ReturnType<typeof buildGraphqlSchema<Viewer>>;

beforeAll(async () => {
  office = await startTestIdentity();
  schema = buildGraphqlSchema<Viewer>(
    [
      new AdoptionsResolver(office.workspace),
      new BrandPlanResolver(office.workspace),
      new SuccessionResolver(office.workspace),
    ],
    mayAccess,
  );
}, 120_000);
beforeEach(async () => {
  const ours = await office.addOrganization("North Harbour");
  owner = await office.addPerson(ours, "OWNER");
  editor = await office.addPerson(ours, "EDITOR");
  member = await office.addPerson(ours, "MEMBER");
  stranger = await office.addPerson(await office.addOrganization("Elsewhere"), "OWNER");
  const content = sampleLadder();
  levelId = content.levels[1]!.id;
  draftId = randomUUID();
  await inOrganization(office.workspace, ours, (manager) =>
    manager.query(
      "INSERT INTO draft (id, organization_id, kind, version, content) VALUES ($1, $2, 'LADDER', 4, $3)",
      [draftId, ours, content],
    ),
  );
});
afterAll(() => office?.close());

/** Asks as a person of some organisation. */
function ask(person: TestPerson, source: string) {
  const viewer = { ...person, organizationName: "North Harbour", name: "Somebody" } as unknown as Viewer;
  return graphql({ schema, source, contextValue: { viewer } });
}
const codeOf = async (person: TestPerson, source: string) =>
  (await ask(person, source)).errors?.[0]?.extensions["code"];

const adopt = (change: object = {}, person = editor) =>
  addAdoption(office.workspace, person.organizationId, {
    draftId,
    version: 3,
    department: "PRODUCT",
    team: null,
    since: "2026-03",
    changed: false,
    ...change,
  });

test("two functions that took over the same version count two, and one that ends counts no more", async () => {
  await adopt({ department: "PRODUCT" });
  const added = await adopt({ department: "SECURITY_COMPLIANCE_RISK", changed: true });
  if (!added.ok) throw new Error(added.problem);
  expect(added.ladder).toMatchObject({ version: 4, adoptions: [{ version: 3 }, { version: 3 }] });
  const count = 'query { adoptedLadder(draftId: "%") { count adoptions { ended } viewerCanEdit } }';
  const told = async () =>
    (await ask(member, count.replace("%", draftId))).data?.["adoptedLadder"] as Record<string, unknown>;
  expect(await told()).toMatchObject({ count: 2, viewerCanEdit: false });

  const { id } = added.ladder.adoptions[0]!;
  expect(
    await endAdoption(office.workspace, owner.organizationId, { adoptionId: id, ended: "2026-02" }),
  ).toEqual({ ok: false, problem: "ended-before" });
  await endAdoption(office.workspace, owner.organizationId, { adoptionId: id, ended: "2026-09" });
  expect(await told()).toMatchObject({ count: 1, adoptions: [{ ended: null }, { ended: "2026-09" }] });
  await removeAdoption(office.workspace, owner.organizationId, id);
  expect(await told()).toMatchObject({ count: 1, adoptions: [{ ended: null }] });
});

test("the version that a team took over stays pinned when the ladder moves on, and cannot be rewritten", async () => {
  await adopt();
  const inOurs = (statement: string) =>
    inOrganization(office.workspace, owner.organizationId, (manager) => manager.query(statement));
  await inOurs("UPDATE draft SET version = 9");
  const found = await findAdoptions(office.workspace, owner.organizationId, draftId);
  expect(found).toMatchObject({ version: 9, adoptions: [{ version: 3 }] });
  await expect(inOurs("UPDATE adoption SET draft_version = 9")).rejects.toMatchObject({ code: "42501" });
  expect(await adopt({ version: 10 })).toEqual({ ok: false, problem: "not-found" });
});

test("a form sent twice at once keeps a team once, and no two sent at once pass the limit", async () => {
  const [added] = await Promise.all([adopt({ team: "Payments" }), adopt({ team: "Payments" })]);
  const teams = async () =>
    (await findAdoptions(office.workspace, owner.organizationId, draftId))?.adoptions.length;
  expect([added.ok, await teams()]).toEqual([true, 1]);
  await inOrganization(office.workspace, owner.organizationId, (manager) =>
    manager.query(
      `INSERT INTO adoption (organization_id, draft_id, draft_version, department, team, since, changed)
       SELECT $1, $2, 1, 'PRODUCT', 'Team ' || nr, '2026-01', false FROM generate_series(3, $3::integer) nr`,
      [owner.organizationId, draftId, LIMITS.adoptionsOfLadder],
    ),
  );
  const last = await Promise.all([adopt({ team: "Last" }), adopt({ team: "Too late" })]);
  expect(last.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await teams()).toBe(LIMITS.adoptionsOfLadder);
});

test("of another organisation's ladder nobody learns or changes who uses it", async () => {
  const added = await adopt();
  if (!added.ok) throw new Error(added.problem);
  expect(await findAdoptions(office.workspace, stranger.organizationId, draftId)).toBeNull();
  expect(await adopt({}, stranger)).toEqual({ ok: false, problem: "not-found" });
  const { id } = added.ladder.adoptions[0]!;
  const removed = await removeAdoption(office.workspace, stranger.organizationId, id);
  expect(removed).toEqual({ ok: false, problem: "not-found" });
  const input = `{ draftId: "${draftId}", version: 1, department: PRODUCT, since: "2026-03" }`;
  const add = `mutation { addAdoption(input: ${input}) { __typename } }`;
  expect(await codeOf(member, add)).toBe("FORBIDDEN");
});

async function plant(): Promise<string> {
  const added = await addPosition(office.workspace, owner, { draftId, levelId });
  if (!added.ok) throw new Error(added.problem);
  const positionId = added.positions[0]!.id;
  const successor = (name: string, readiness: "READY_NOW" | "IN_ONE_TO_TWO_YEARS") =>
    nameSuccessor(office.workspace, owner, { positionId, name, readiness });
  await successor("Robin Hale", "IN_ONE_TO_TWO_YEARS");
  await successor("Noor Amrani", "IN_ONE_TO_TWO_YEARS");
  await successor("robin hale", "READY_NOW");
  await successor("Robin Hale", "READY_NOW");
  return positionId;
}

test("those who lead see who could follow, by position, and each person once", async () => {
  const positionId = await plant();
  await addPosition(office.workspace, owner, { draftId, levelId });
  await addPosition(office.workspace, owner, { draftId });
  const positions = await findSuccession(office.workspace, owner);
  expect(positions.map(({ levelId: level }) => level)).toEqual(expect.arrayContaining([levelId, null]));
  expect(positions).toHaveLength(2);
  const [position] = positions.filter(({ id }) => id === positionId);
  expect(position).toMatchObject({
    title: [{ language: "en", value: "Community manager" }],
    levelTitle: [{ language: "en", value: "Senior" }],
    isGone: false,
    successors: [
      { name: "Noor Amrani", readiness: "IN_ONE_TO_TWO_YEARS" },
      { name: "Robin Hale", readiness: "READY_NOW" },
    ],
  });
  await removeSuccessor(office.workspace, owner, position!.successors[0]!.id);
  const counts = await ask(owner, "{ succession { levelId readyNow readyLater } }");
  expect(counts.data?.["succession"]).toContainEqual({ levelId, readyNow: 1, readyLater: 0 });
  await removePosition(office.workspace, owner, positionId);
  expect(await findSuccession(office.workspace, owner)).toHaveLength(1);
});

test("a position names a level that there is; one that has gone from the ladder says so", async () => {
  const none = { ok: false, problem: "not-found" };
  const elsewhere = { draftId, levelId: randomUUID() };
  expect(await addPosition(office.workspace, owner, elsewhere)).toEqual(none);
  expect(await addPosition(office.workspace, stranger, { draftId, levelId })).toEqual(none);
  await plant();
  await inOrganization(office.workspace, owner.organizationId, (manager) =>
    manager.query("UPDATE draft SET content = content || '{\"levels\": []}'"),
  );
  expect(await findSuccession(office.workspace, owner)).toMatchObject([{ isGone: true, levelTitle: null }]);
});

test("nobody but those who lead sees who could follow, not by asking and not in the database", async () => {
  const positionId = await plant();
  for (const person of [editor, member]) {
    expect(await codeOf(person, "{ succession { id } }")).toBe("FORBIDDEN");
  }
  const leadsElsewhere = { ...stranger, organizationId: owner.organizationId };
  const ledElsewhere = { ...stranger, personId: owner.personId };
  for (const person of [editor, member, stranger, leadsElsewhere, ledElsewhere]) {
    expect(await findSuccession(office.workspace, person)).toEqual([]);
    const named = nameSuccessor(office.workspace, person, { positionId, name: "x", readiness: "READY_NOW" });
    expect(await named).toEqual({ ok: false, problem: "not-found" });
    for (const table of ["succession_position", "succession_candidate"]) {
      const seen = await asPerson(office.workspace, person, (manager) =>
        manager.query<object[]>(`SELECT 1 FROM ${table}`),
      );
      expect(seen, table).toEqual([]);
    }
  }
  const ofAll = await inOrganization(office.workspace, owner.organizationId, (manager) =>
    manager.query<object[]>("SELECT 1 FROM succession_candidate"),
  );
  expect(ofAll).toEqual([]);
});

const TALK = { kind: "TALK", title: "What a ladder is for", state: "SUBMITTED", due: "2027-02" } as const;

test("a plan is its person's own: written, moved on, deleted, and seen by nobody else", async () => {
  const saved = await savePlan(office.workspace, member, TALK);
  if (!saved.ok) throw new Error(saved.problem);
  const item = saved.plan[0]!;
  expect(saved.plan).toEqual([{ id: item.id, ...TALK }]);
  const done = { ...TALK, id: item.id, state: "DONE" } as const;
  for (const other of [owner, stranger, { ...stranger, personId: member.personId }]) {
    expect(await findBrandPlan(office.workspace, other)).toEqual([]);
    expect(await savePlan(office.workspace, other, done)).toEqual({ ok: false, problem: "not-found" });
    expect(await deletePlan(office.workspace, other, item.id)).toBe(false);
  }
  await savePlan(office.workspace, member, done);
  expect(await findBrandPlan(office.workspace, member)).toMatchObject([{ state: "DONE" }]);
  const look = (manager: EntityManager) => manager.query<object[]>("SELECT 1 FROM brand_plan_item");
  expect(await asPerson(office.workspace, member, look)).toHaveLength(1);
  expect(await asPerson(office.workspace, owner, look)).toEqual([]);
  expect(await inOrganization(office.workspace, owner.organizationId, look)).toEqual([]);
  expect(await deletePlan(office.workspace, member, item.id)).toBe(true);
});

test("one is told of others in bands of people, where three have such a plan, and the own plans change nothing", async () => {
  const told = async (as = owner) => (await ask(as, "{ brandPlanCounts { kind state people } }")).data;
  const one = { brandPlanCounts: [{ kind: "TALK", state: "SUBMITTED", people: "BELOW_5" }] };
  await savePlan(office.workspace, member, TALK);
  await savePlan(office.workspace, member, TALK);
  await savePlan(office.workspace, editor, TALK);
  await savePlan(office.workspace, owner, TALK);
  await savePlan(office.workspace, owner, { ...TALK, kind: "ARTICLE" });
  expect(await told()).toEqual({ brandPlanCounts: [] });
  await savePlan(office.workspace, await office.addPerson(owner.organizationId, "MEMBER"), TALK);
  expect(await told()).toEqual(one);
  for (let place = 0; place < 5; place += 1) await savePlan(office.workspace, member, TALK);
  expect(await told()).toEqual(one);
  expect(await countBrandPlans(office.workspace, stranger)).toEqual([]);
});
