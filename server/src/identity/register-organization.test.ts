import { afterAll, beforeAll, expect, test } from "vitest";

import { startTestIdentity, TEST_PASSWORD, type TestIdentity } from "#server/testing/start-test-identity.ts";

import { confirmEmail } from "./confirm-email.ts";
import { createOrganization, registerOrganization } from "./register-organization.ts";

let office: TestIdentity;

beforeAll(async () => {
  office = await startTestIdentity();
}, 120_000);

afterAll(() => office?.close());

const registration = (email: string, organizationName = "North Harbour") => ({
  organizationName,
  name: "Somebody",
  email,
  password: TEST_PASSWORD,
});

function mailedKey(): string {
  return /\/confirm\/(\S+)/.exec(office.mails.at(-1)!.text)![1]!;
}

const NOT_CONFIRMED = { ok: false, problem: "not-confirmed" };

function confirm(key: string, password = TEST_PASSWORD, network: string | null = null) {
  return confirmEmail(office.identity, { key, password }, network);
}

test("an office registers, proves its address and signs in as owner", async () => {
  const email = "founder@north.example";
  expect(await registerOrganization(office.identity, registration(email), null)).toEqual({ ok: true });
  expect(office.mails.at(-1)!.to).toBe(email);
  await expect(office.signIn(email)).rejects.toThrow("EMAIL_NOT_VERIFIED");

  expect(await confirm(mailedKey())).toEqual({ ok: true });
  const viewer = await office.findViewer(new Headers({ cookie: await office.signIn(email) }));
  expect(viewer).toMatchObject({ email, role: "OWNER", organizationName: "North Harbour" });
});

test("an address with an account gets the same answer, a mail of its own, and keeps its password", async () => {
  const email = "taken@north.example";
  await createOrganization(office.identity, { ...registration(email), emailVerified: true });
  const again = { ...registration(email, "An impostor"), password: "the password of an impostor" };
  expect(await registerOrganization(office.identity, again, null)).toEqual({ ok: true });

  expect(office.mails.at(-1)).toMatchObject({ to: email, subject: "You already have an account" });
  await expect(office.signIn(email)).resolves.toContain("sid=");
  const { rows } = await office.identity.pool.query("SELECT FROM organization WHERE name = 'An impostor'");
  expect(rows).toEqual([]);
});

test("who registers an address first without proving it does not keep it", async () => {
  const email = "wanted@north.example";
  const squatter = { ...registration(email, "A squatter"), password: "the password of a squatter" };
  await registerOrganization(office.identity, squatter, null);
  const squattersKey = mailedKey();
  await registerOrganization(office.identity, registration(email, "The right office"), null);

  expect(await confirm(squattersKey, squatter.password)).toEqual(NOT_CONFIRMED);
  expect(await confirm(mailedKey())).toEqual({ ok: true });
  const viewer = await office.findViewer(new Headers({ cookie: await office.signIn(email) }));
  expect(viewer).toMatchObject({ organizationName: "The right office" });
  const { rows } = await office.identity.pool.query("SELECT FROM organization WHERE name = 'A squatter'");
  expect(rows).toEqual([]);
});

test("whoever registers an address over somebody's registration is not let in by that somebody's click", async () => {
  const email = "victim@north.example";
  await registerOrganization(office.identity, registration(email), null);
  const attacker = { ...registration(email, "An attacker"), password: "the password of an attacker" };
  await registerOrganization(office.identity, attacker, null);

  // The newest mail leads to the attacker's registration; who reads it knows only their own password.
  expect(await confirm(mailedKey())).toEqual(NOT_CONFIRMED);
  const signIn = await office.post("sign-in/email", { email, password: attacker.password });
  expect(signIn.status).toBe(403);
});

test("passwords are guessed on a mailed link as seldom as at sign-in", async () => {
  const email = "guessed@north.example";
  await registerOrganization(office.identity, registration(email), null);
  const key = mailedKey();
  for (let turn = 0; turn < 5; turn += 1) {
    expect(await confirm(key, "not the password at all")).toEqual(NOT_CONFIRMED);
  }
  const tooMany = { ok: false, problem: "too-many-attempts" };
  expect(await confirm(key)).toEqual(tooMany);
  expect((await office.post("sign-in/email", { email, password: TEST_PASSWORD })).status).toBe(429);

  for (let turn = 0; turn < 20; turn += 1) await confirm("no key", TEST_PASSWORD, "203.0.113.0/24");
  expect(await confirm("no key", TEST_PASSWORD, "203.0.113.0/24")).toEqual(tooMany);
});

test("a key for one purpose opens nothing of another, and an old key opens nothing", async () => {
  const email = "keys@north.example";
  const created = await createOrganization(office.identity, { ...registration(email), emailVerified: false });
  const { keys } = office.identity;
  const later = new Date(Date.now() + 60_000);
  const earlier = new Date(Date.now() - 60_000);
  const { personId } = created!;
  expect(await confirm(keys.sign("invitation", personId, later))).toEqual(NOT_CONFIRMED);
  expect(await confirm(keys.sign("confirmation", personId, earlier))).toEqual(NOT_CONFIRMED);
  expect(await confirm(keys.sign("confirmation", personId, later))).toEqual({ ok: true });
});

test("one address is registered five times an hour at most, account or not", async () => {
  const results = [];
  for (let turn = 0; turn < 6; turn += 1) {
    results.push(await registerOrganization(office.identity, registration("again@north.example"), null));
  }
  expect(results.map(({ ok }) => ok)).toEqual([true, true, true, true, true, false]);
});
