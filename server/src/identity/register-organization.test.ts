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

test("an office registers, proves its address and signs in as owner", async () => {
  const email = "founder@north.example";
  expect(await registerOrganization(office.identity, registration(email), null)).toEqual({ ok: true });
  expect(office.mails.at(-1)!.to).toBe(email);
  await expect(office.signIn(email)).rejects.toThrow("EMAIL_NOT_VERIFIED");

  expect(await confirmEmail(office.identity, mailedKey())).toBe(true);
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

  expect(await confirmEmail(office.identity, squattersKey)).toBe(false);
  expect(await confirmEmail(office.identity, mailedKey())).toBe(true);
  const viewer = await office.findViewer(new Headers({ cookie: await office.signIn(email) }));
  expect(viewer).toMatchObject({ organizationName: "The right office" });
  const { rows } = await office.identity.pool.query("SELECT FROM organization WHERE name = 'A squatter'");
  expect(rows).toEqual([]);
});

test("a key for one purpose opens nothing of another, and an old key opens nothing", async () => {
  const email = "keys@north.example";
  const created = await createOrganization(office.identity, { ...registration(email), emailVerified: false });
  const { keys } = office.identity;
  const later = new Date(Date.now() + 60_000);
  const earlier = new Date(Date.now() - 60_000);
  expect(await confirmEmail(office.identity, keys.sign("invitation", created!.personId, later))).toBe(false);
  expect(await confirmEmail(office.identity, keys.sign("confirmation", created!.personId, earlier))).toBe(
    false,
  );
  expect(await confirmEmail(office.identity, keys.sign("confirmation", created!.personId, later))).toBe(true);
});

test("one address is registered five times an hour at most, account or not", async () => {
  const results = [];
  for (let turn = 0; turn < 6; turn += 1) {
    results.push(await registerOrganization(office.identity, registration("again@north.example"), null));
  }
  expect(results.map(({ ok }) => ok)).toEqual([true, true, true, true, true, false]);
});
