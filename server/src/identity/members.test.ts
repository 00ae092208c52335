import { afterAll, beforeAll, expect, test } from "vitest";

import { startTestIdentity, type TestIdentity } from "#server/testing/start-test-identity.ts";

import { changeMemberRole, listMembers, removeMember } from "./members.ts";

let office: TestIdentity;

beforeAll(async () => {
  office = await startTestIdentity();
}, 120_000);

afterAll(() => office?.close());

test("a member gets another role", async () => {
  const organizationId = await office.addOrganization("North Harbour");
  const { memberId } = await office.addPerson(organizationId, "MEMBER");
  const result = await changeMemberRole(office.identity, organizationId, { memberId, role: "EDITOR" });
  expect(result).toMatchObject({ ok: true, member: { id: memberId, role: "EDITOR" } });
});

test("the last owner neither steps down nor goes, and may once there is another", async () => {
  const organizationId = await office.addOrganization("South Harbour");
  const first = await office.addPerson(organizationId, "OWNER");
  const second = await office.addPerson(organizationId, "EDITOR");
  const stepDown = { memberId: first.memberId, role: "EDITOR" } as const;

  expect(await changeMemberRole(office.identity, organizationId, stepDown)).toMatchObject({
    problem: "last-owner",
  });
  expect(await removeMember(office.identity, organizationId, first.memberId)).toMatchObject({
    problem: "last-owner",
  });

  await changeMemberRole(office.identity, organizationId, { memberId: second.memberId, role: "OWNER" });
  expect(await changeMemberRole(office.identity, organizationId, stepDown)).toMatchObject({ ok: true });
});

test("two owners who go at the same moment leave one behind", async () => {
  for (let turn = 0; turn < 5; turn += 1) {
    const organizationId = await office.addOrganization(`Twin Harbour ${turn}`);
    const owners = [
      await office.addPerson(organizationId, "OWNER"),
      await office.addPerson(organizationId, "OWNER"),
    ];
    const results = await Promise.all(
      owners.map(({ memberId }) => removeMember(office.identity, organizationId, memberId)),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  }
});

test("a removed member is signed out everywhere at once", async () => {
  const organizationId = await office.addOrganization("East Harbour");
  await office.addPerson(organizationId, "OWNER");
  const { email, memberId } = await office.addPerson(organizationId, "EDITOR");
  const cookie = await office.signIn(email);
  await removeMember(office.identity, organizationId, memberId);
  expect(await office.findViewer(new Headers({ cookie }))).toBeNull();
});

test("a member of another organisation is not found", async () => {
  const ours = await office.addOrganization("West Harbour");
  const theirs = await office.addOrganization("Elsewhere");
  await office.addPerson(theirs, "OWNER");
  const { memberId } = await office.addPerson(theirs, "MEMBER");
  const random = "7d6f6b5e-3c5f-4a55-9f0f-0a3f4a1d2c3b";
  for (const id of [memberId, random]) {
    const change = { memberId: id, role: "OWNER" } as const;
    expect(await changeMemberRole(office.identity, ours, change)).toEqual({
      ok: false,
      problem: "not-found",
    });
    expect(await removeMember(office.identity, ours, id)).toEqual({ ok: false, problem: "not-found" });
  }
  expect(await listMembers(office.identity, theirs, { limit: 9, afterId: null })).toHaveLength(2);
});

test("members come in pages, each once", async () => {
  const organizationId = await office.addOrganization("Wide Harbour");
  const added = new Set<string>();
  for (let turn = 0; turn < 5; turn += 1) {
    added.add((await office.addPerson(organizationId, turn === 0 ? "OWNER" : "MEMBER")).memberId);
  }
  const first = await listMembers(office.identity, organizationId, { limit: 3, afterId: null });
  const second = await listMembers(office.identity, organizationId, { limit: 3, afterId: first[2]!.id });
  expect(new Set([...first, ...second].map(({ id }) => id))).toEqual(added);
});
