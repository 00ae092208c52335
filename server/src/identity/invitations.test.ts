import { LIMITS } from "@rungs/shared/limits";
import { afterAll, beforeAll, expect, test } from "vitest";

import {
  startTestIdentity,
  TEST_PASSWORD,
  type TestIdentity,
  type TestPerson,
} from "#server/testing/start-test-identity.ts";

import {
  acceptInvitation,
  findInvitation,
  inviteMember,
  listInvitations,
  rejectInvitation,
  revokeInvitation,
} from "./invitations.ts";

let office: TestIdentity;
let owner: TestPerson;
let addresses = 0;

beforeAll(async () => {
  office = await startTestIdentity();
  owner = await office.addPerson(await office.addOrganization("North Harbour"), "OWNER");
}, 120_000);

afterAll(() => office?.close());

const newAddress = () => `guest-${(addresses += 1)}@guests.example`;
const newAccount = { name: "A guest", password: TEST_PASSWORD };

/** Invites an address and gives what the owner and what the guest got. */
async function invite(email: string, role: "OWNER" | "EDITOR" | "MEMBER" = "EDITOR") {
  const result = await inviteMember(office.identity, owner, { email, role });
  if (!result.ok) throw new Error(result.problem);
  const { text } = office.mails.at(-1)!;
  const key = /\/invitations\/(\S+)/.exec(text)![1]!;
  return { id: result.invitation.id, key };
}

test("a guest without an account accepts, and is signed up with a proven address", async () => {
  const email = newAddress();
  const { key } = await invite(email);
  expect(await findInvitation(office.identity, key)).toEqual({
    organizationName: "North Harbour",
    email,
    role: "EDITOR",
    hasAccount: false,
  });
  const result = await acceptInvitation(office.identity, null, { key, ...newAccount });
  expect(result).toEqual({ ok: true, organizationId: owner.organizationId, createdAccount: true });

  const viewer = await office.findViewer(new Headers({ cookie: await office.signIn(email) }));
  expect(viewer).toMatchObject({ email, role: "EDITOR", organizationId: owner.organizationId });
  expect(await findInvitation(office.identity, key)).toBeNull();
  expect(await acceptInvitation(office.identity, null, { key, ...newAccount })).toMatchObject({ ok: false });
});

test("the mail says nothing about ladders or about who invites", async () => {
  await invite(newAddress());
  const { subject, text } = office.mails.at(-1)!;
  expect(subject + text).not.toMatch(/ladder|rungs|ospo|open source|harbour/i);
});

test("a new account needs a name and a password", async () => {
  const { key } = await invite(newAddress());
  expect(await acceptInvitation(office.identity, null, { key })).toMatchObject({
    problem: "account-incomplete",
  });
});

test("a guest with an account signs in first, and only with the invited address", async () => {
  const email = newAddress();
  const elsewhere = await office.addOrganization("Elsewhere");
  const guest = await office.addPerson(elsewhere, "MEMBER", email);
  await office.identity.pool.query("DELETE FROM member WHERE id = $1", [guest.memberId]);
  const { key } = await invite(email);

  expect(await findInvitation(office.identity, key)).toMatchObject({ hasAccount: true });
  expect(await acceptInvitation(office.identity, null, { key, ...newAccount })).toMatchObject({
    problem: "sign-in-first",
  });
  expect(await acceptInvitation(office.identity, owner, { key })).toMatchObject({ problem: "other-address" });
  expect(await acceptInvitation(office.identity, guest, { key })).toMatchObject({
    ok: true,
    createdAccount: false,
  });
});

test("a member of one organisation cannot join a second", async () => {
  const guest = await office.addPerson(await office.addOrganization("Elsewhere"), "MEMBER", newAddress());
  const { key } = await invite(guest.email);
  expect(await acceptInvitation(office.identity, guest, { key })).toMatchObject({
    problem: "already-in-organization",
  });
  expect(await findInvitation(office.identity, key)).not.toBeNull();
});

test("of three invited at once beyond the last free place, one gets it", async () => {
  const { organizationId } = await office.addPerson(await office.addOrganization("South Harbour"), "OWNER");
  await office.identity.pool.query(
    `INSERT INTO invitation (organization_id, email, role, invited_by, expires_at)
     SELECT $1, 'waits-' || place || '@guests.example', 'EDITOR', $2, now() + interval '7 days'
     FROM generate_series(2, $3::integer) place`,
    [organizationId, owner.personId, LIMITS.pendingInvitations],
  );
  const inviter = { organizationId, personId: owner.personId };
  const { pool } = office.identity;
  await Promise.all([1, 2, 3].map(() => pool.query("SELECT pg_sleep(0.1)")));
  const results = await Promise.all(
    [newAddress(), newAddress(), newAddress()].map((email) =>
      inviteMember(office.identity, inviter, { email, role: "EDITOR" }),
    ),
  );
  const problems = results.map((result) => (result.ok ? null : result.problem)).toSorted();
  expect(problems).toEqual(["too-many-invitations", "too-many-invitations", null].toSorted());
});

test("two who accept the same invitation at once are one member", async () => {
  const { key } = await invite(newAddress());
  const results = await Promise.all(
    [1, 2].map(() => acceptInvitation(office.identity, null, { key, ...newAccount })),
  );
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
});

test("a declined, a revoked and an expired invitation open nothing", async () => {
  const declined = await invite(newAddress());
  expect(await rejectInvitation(office.identity, declined.key)).toBe(true);

  const revoked = await invite(newAddress());
  expect(await revokeInvitation(office.identity, owner.organizationId, revoked.id)).toBe(true);
  expect(await revokeInvitation(office.identity, owner.organizationId, revoked.id)).toBe(false);

  const expired = await invite(newAddress());
  await office.identity.pool.query("UPDATE invitation SET expires_at = now() WHERE id = $1", [expired.id]);

  for (const { key } of [declined, revoked, expired]) {
    expect(await findInvitation(office.identity, key)).toBeNull();
    expect(await rejectInvitation(office.identity, key)).toBe(false);
    expect(await acceptInvitation(office.identity, null, { key, ...newAccount })).toMatchObject({
      problem: "not-found",
    });
  }
});

test("the id of an invitation, which owners see, does not open it", async () => {
  const { id, key } = await invite(newAddress());
  const forged = Buffer.from(key, "base64url");
  forged.writeUInt32BE(0xffffffff, 16);
  for (const wrong of [id, id.replaceAll("-", ""), "", "x", forged.toString("base64url")]) {
    expect(await findInvitation(office.identity, wrong)).toBeNull();
  }
});

test("an invitation of another organisation is not found by an owner of this one", async () => {
  const { id } = await invite(newAddress());
  const elsewhere = await office.addOrganization("Elsewhere");
  expect(await revokeInvitation(office.identity, elsewhere, id)).toBe(false);
  expect(await listInvitations(office.identity, elsewhere, { limit: 9, afterId: null })).toEqual([]);
});

test("inviting again replaces the invitation, and a fourth mail within the hour is refused", async () => {
  const email = newAddress();
  const first = await invite(email, "MEMBER");
  const again = await invite(email, "OWNER");
  expect(again.id).toBe(first.id);
  expect(await findInvitation(office.identity, first.key)).toMatchObject({ role: "OWNER" });
  await invite(email);
  expect(await inviteMember(office.identity, owner, { email, role: "MEMBER" })).toEqual({
    ok: false,
    problem: "too-many-attempts",
  });
});

test("a colleague is not invited", async () => {
  expect(await inviteMember(office.identity, owner, { email: owner.email, role: "MEMBER" })).toEqual({
    ok: false,
    problem: "already-member",
  });
});
