import { graphql } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";

import { removeMember } from "#server/identity/members.ts";
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

import { deleteSkillInventory, findSkillInventory, saveSkillInventory } from "./skill-inventory.ts";
import { SkillInventoryResolver } from "./skill-inventory.resolver.ts";

let office: TestIdentity;
let member: TestPerson;
let owner: TestPerson;
let stranger: TestPerson;

const METRICS = { skill: "METRICS", proficiency: 3, preference: "WANT_MORE" } as const;

beforeAll(async () => {
  office = await startTestIdentity();
  const ours = await office.addOrganization("North Harbour");
  member = await office.addPerson(ours, "MEMBER");
  owner = await office.addPerson(ours, "OWNER");
  stranger = await office.addPerson(await office.addOrganization("Elsewhere"), "OWNER");
}, 120_000);
afterAll(() => office?.close());

test("a person reads back what they saved, replaces it as a whole, and deletes it", async () => {
  expect(await findSkillInventory(office.workspace, member)).toBeNull();
  await saveSkillInventory(office.workspace, member, { skills: [METRICS], note: "Talks" });
  expect(await findSkillInventory(office.workspace, member)).toEqual({ skills: [METRICS], note: "Talks" });

  const editing = { skill: "EDITING", proficiency: 0, preference: "WOULD_RATHER_NOT" } as const;
  await saveSkillInventory(office.workspace, member, {
    skills: [editing, { skill: "MESSAGING", proficiency: 0, preference: "FINE" }],
    note: null,
  });
  expect(await findSkillInventory(office.workspace, member)).toEqual({ skills: [editing], note: null });

  expect(await deleteSkillInventory(office.workspace, member)).toBe(true);
  expect(await deleteSkillInventory(office.workspace, member)).toBe(false);
  expect(await findSkillInventory(office.workspace, member)).toBeNull();
});

test("nobody else reads, changes or deletes it, neither of the same organisation nor of another", async () => {
  await saveSkillInventory(office.workspace, member, { skills: [METRICS], note: "mine" });
  for (const other of [owner, stranger, { ...stranger, personId: member.personId }]) {
    expect(await findSkillInventory(office.workspace, other)).toBeNull();
    expect(await deleteSkillInventory(office.workspace, other)).toBe(false);
    const touched = await asPerson(office.workspace, other, (manager) =>
      manager.query<[unknown[], number]>("UPDATE skill_inventory SET note = 'taken'"),
    );
    expect(touched[1]).toBe(0);
  }
  expect(await findSkillInventory(office.workspace, member)).toMatchObject({ note: "mine" });
});

test("no query of the organisation as a whole sees a row, nor one that named its person before", async () => {
  await saveSkillInventory(office.workspace, member, { skills: [METRICS], note: null });
  const all = "SELECT 1 FROM skill_inventory";
  expect(await asPerson(office.workspace, member, (manager) => manager.query(all))).toHaveLength(1);
  // The pool has two connections; each has served the member by now.
  await Promise.all([0, 1].map(() => findSkillInventory(office.workspace, member)));
  const seen = await Promise.all(
    Array.from({ length: 4 }, () =>
      inOrganization(office.workspace, member.organizationId, (manager) => manager.query(all)),
    ),
  );
  expect(seen).toEqual([[], [], [], []]);
});

test("a row cannot be written in the name of a colleague", async () => {
  const written = asPerson(office.workspace, owner, (manager) =>
    manager.query("INSERT INTO skill_inventory (organization_id, person_id, skills) VALUES ($1, $2, '[]')", [
      owner.organizationId,
      member.personId,
    ]),
  );
  await expect(written).rejects.toMatchObject({ code: "42501" });
});

test("who leaves the organisation leaves no inventory behind", async () => {
  const leaver = await office.addPerson(member.organizationId, "EDITOR");
  await saveSkillInventory(office.workspace, leaver, { skills: [METRICS], note: "gone" });
  await removeMember(office.identity, leaver.organizationId, leaver.memberId);

  await office.identity.pool.query(
    "INSERT INTO member (organization_id, person_id, role) VALUES ($1, $2, 'EDITOR')",
    [leaver.organizationId, leaver.personId],
  );
  expect(await findSkillInventory(office.workspace, leaver)).toBeNull();
});

test("the graph gives people their own skills with what they lead to, whatever their role, and nobody else's", async () => {
  const ask = async (person: TestPerson | null, source: string) =>
    graphql({
      schema: buildGraphqlSchema<Viewer>([new SkillInventoryResolver(office.workspace)], mayAccess),
      source,
      contextValue: {
        viewer: person && { ...person, name: "", organizationName: "" },
      },
    });
  const skills = ["METRICS", "USER_FEEDBACK", "FEATURE_REQUESTS"].map(
    (skill) => `{ skill: ${skill}, proficiency: 3, preference: FINE }`,
  );
  const saved = await ask(
    member,
    `mutation { saveSkillInventory(input: { skills: [${skills.join()}], note: " Soon " }) {
       note translation { jobFamily percent matching missing }
       moves(rank: 3) { roleFamily rank isWithinReach levelsBrought levelsToLearn gaps { skill required held levels } }
     } }`,
  );

  expect(saved.errors).toBeUndefined();
  const { note, translation, moves } = (
    saved.data as Record<string, { note: string; translation: unknown[]; moves: unknown[] }>
  )["saveSkillInventory"]!;
  expect(note).toBe("Soon");
  expect(translation[0]).toEqual({
    jobFamily: "PRODUCT_MANAGEMENT",
    percent: 75,
    matching: ["METRICS", "USER_FEEDBACK", "FEATURE_REQUESTS"],
    missing: ["POWER_USER_BRIDGE"],
  });
  const within = { isWithinReach: true, levelsBrought: 6, levelsToLearn: 12 };
  expect(moves[0]).toMatchObject({ roleFamily: "OSPO_ENGINEER", rank: 3, ...within });
  for (const other of [owner, stranger]) {
    expect((await ask(other, "{ skillInventory { note } }")).data).toEqual({ skillInventory: null });
  }
  const code = async (person: TestPerson | null, source: string) =>
    (await ask(person, source)).errors?.[0]?.extensions["code"];
  expect(await code(null, "{ skillInventory { note } }")).toBe("UNAUTHENTICATED");
  expect(await code(member, "{ skillInventory { moves(rank: 11) { rank } } }")).toBe("BAD_USER_INPUT");
  const twice = `mutation { saveSkillInventory(input: { skills: [${skills[0]}, ${skills[0]}] }) { note } }`;
  expect(await code(member, twice)).toBe("BAD_USER_INPUT");
});
