import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";

import { startTestIdentity, TEST_PASSWORD, type TestIdentity } from "#server/testing/start-test-identity.ts";

import { confirmEmail } from "./confirm-email.ts";
import { findMembership } from "./find-membership.ts";
import { acceptInvitation, inviteMember } from "./invitations.ts";
import { acceptDomain } from "./operator/accept-domain.ts";
import { endMembership } from "./operator/end-membership.ts";
import { listMembers } from "./operator/list-members.ts";
import { registerOrganization } from "./register-organization.ts";

let office: TestIdentity;
let operator: pg.Client;

beforeAll(async () => {
  office = await startTestIdentity();
  operator = new pg.Client({ connectionString: office.databases.owner.workspace });
  await operator.connect();
}, 120_000);
afterAll(async () => {
  await operator?.end();
  await office?.close();
});

const stateOf = async (organizationId: string) =>
  (await findMembership(office.workspace, organizationId)).state;

async function register(email: string): Promise<string> {
  const input = { organizationName: `Office of ${email}`, name: "Owner", email, password: TEST_PASSWORD };
  await registerOrganization(office.identity, input, null);
  const { rows } = await office.identity.pool.query<{ id: string }>(
    `SELECT organization_id AS id FROM member JOIN person ON person.id = person_id WHERE email = $1`,
    [email],
  );
  return rows[0]!.id;
}

function mailedKey(part: "confirm" | "invitations", email: string): string {
  const mail = office.mails.findLast(({ to }) => to === email);
  return mail!.text.match(new RegExp(`/${part}/(\\S+)`))![1]!;
}

test("an organisation is a member once an address at an accepted domain is confirmed, and not before", async () => {
  await acceptDomain(operator, "harbour.example", null);
  const organizationId = await register("anna@harbour.example");
  expect(await stateOf(organizationId)).toBe("NOT_VERIFIED");

  const key = mailedKey("confirm", "anna@harbour.example");
  expect(await confirmEmail(office.identity, { key, password: TEST_PASSWORD }, null)).toEqual({ ok: true });
  expect(await stateOf(organizationId)).toBe("WAITING");
});

test("an address at a domain that ends alike, or below it, proves nothing", async () => {
  for (const email of ["eve@not-harbour.example", "eve@staff.harbour.example", "eve@harbour.example.org"]) {
    const organizationId = await office.addOrganization(email);
    await office.addPerson(organizationId, "OWNER", email);
    await acceptDomain(operator, "harbour.example", null);
    expect(await stateOf(organizationId), email).toBe("NOT_VERIFIED");
  }
});

test("a person who joins with such an address makes the organisation a member", async () => {
  const organizationId = await office.addOrganization("Invites");
  const owner = await office.addPerson(organizationId, "OWNER", "owner@elsewhere.example");
  await inviteMember(office.identity, owner, { email: "ben@harbour.example", role: "MEMBER" });
  expect(await stateOf(organizationId)).toBe("NOT_VERIFIED");

  const key = mailedKey("invitations", "ben@harbour.example");
  const input = { key, name: "Ben", password: TEST_PASSWORD };
  expect(await acceptInvitation(office.identity, null, input)).toMatchObject({ ok: true });
  expect(await stateOf(organizationId)).toBe("WAITING");
});

test("a domain that is accepted later makes members of those who are there, and counts them from that moment", async () => {
  const organizationId = await office.addOrganization("Early");
  await office.addPerson(organizationId, "OWNER", "early@late.example");
  const before = new Date();
  const accepted = await acceptDomain(operator, " Late.Example ", "Late Group");

  expect(accepted).toEqual({ ok: true, unit: "Late Group", verified: 1 });
  const { organizations, domains } = await listMembers(operator);
  const listed = organizations.find(({ id }) => id === organizationId)!;
  expect(listed).toMatchObject({ unit: "Late Group", leftAt: null, domains: ["late.example"] });
  expect(Number(listed.verifiedAt)).toBeGreaterThan(Number(before) - 5_000);
  expect(domains).toContainEqual({ domain: "late.example", unit: "Late Group" });
});

test("accepting a domain again without a unit changes nothing, and with another one moves its members", async () => {
  expect(await acceptDomain(operator, "late.example", null)).toMatchObject({
    unit: "Late Group",
    verified: 0,
  });
  expect(await acceptDomain(operator, "late.example", "Parent")).toMatchObject({ unit: "Parent" });

  const units = (await listMembers(operator)).organizations.map(({ unit }) => unit);
  expect(units).toContain("Parent");
  expect(units).not.toContain("Late Group");
});

test("a mail provider for everybody and what is no domain are refused", async () => {
  expect(await acceptDomain(operator, "GMail.com", null)).toEqual({ ok: false, problem: "public-mail" });
  for (const domain of [
    "",
    "harbour",
    "a@b.example",
    "b..example",
    "-a.example",
    "a b.example",
    "a.example/x",
  ]) {
    expect(await acceptDomain(operator, domain, null), domain).toEqual({
      ok: false,
      problem: "not-a-domain",
    });
  }
  expect(await acceptDomain(operator, "开源.example", null)).toMatchObject({ ok: true });
});

test("a membership that ended stays ended", async () => {
  const organizationId = await office.addOrganization("Leaves");
  await office.addPerson(organizationId, "OWNER", "cleo@late.example");
  expect(await endMembership(operator, organizationId)).toEqual({ ok: false, problem: "not-a-member" });
  await acceptDomain(operator, "late.example", null);

  expect(await endMembership(operator, organizationId)).toEqual({ ok: true, name: "Leaves" });
  expect(await stateOf(organizationId)).toBe("LEFT");
  expect(await endMembership(operator, organizationId)).toEqual({ ok: false, problem: "has-left" });
  await acceptDomain(operator, "late.example", null);
  expect(await stateOf(organizationId)).toBe("LEFT");
  expect(await endMembership(operator, crypto.randomUUID())).toEqual({ ok: false, problem: "not-found" });
});

test.each([
  ["2026-09-01T00:00:00Z", "2026-Q4"],
  ["2026-09-01T00:00:00.000001Z", "2027-Q1"],
  ["2026-11-22T08:00:00Z", "2027-Q1"],
  ["2027-12-02T00:00:00Z", "2028-Q1"],
  ["2027-12-02T00:00:01Z", "2028-Q2"],
  ["2028-01-31T12:00:00Z", "2028-Q2"],
])("verified at %s it is counted from %s at the latest", async (verifiedAt, quarter) => {
  const organizationId = await office.addOrganization("Waits");
  await operator.query(
    "INSERT INTO membership (organization_id, unit, verified_at) VALUES ($1, 'Waits', $2)",
    [organizationId, verifiedAt],
  );
  expect(await findMembership(office.workspace, organizationId)).toEqual({
    state: "WAITING",
    countsFrom: quarter,
  });
});

test("whoever signs people in cannot say that an organisation was verified earlier, nor accept a domain", async () => {
  const { pool } = office.identity;
  const organizationId = await office.addOrganization("Forged");
  const forged = [
    `INSERT INTO membership (organization_id, unit, verified_at) VALUES ('${organizationId}', 'x', '2020-01-01')`,
    "UPDATE membership SET verified_at = '2020-01-01'",
    "UPDATE membership SET left_at = NULL",
    "INSERT INTO accepted_domain (domain, unit) VALUES ('forged.example', 'x')",
    "UPDATE accepted_domain SET unit = 'x'",
    "SET ROLE rungs_operator",
  ];
  for (const statement of forged) {
    await expect(pool.query(statement), statement).rejects.toMatchObject({ code: "42501" });
    await expect(office.workspace.query(statement), statement).rejects.toMatchObject({ code: "42501" });
  }
});
