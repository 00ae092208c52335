import { createHash } from "node:crypto";

import { afterAll, beforeAll, expect, test, vi } from "vitest";

import {
  cookiesOf,
  startTestIdentity,
  TEST_ORIGIN,
  TEST_PASSWORD,
  TEST_SECRET,
  type TestIdentity,
} from "#server/testing/start-test-identity.ts";

import { createIdentity } from "./create-identity.ts";

let office: TestIdentity;
let organizationId: string;

beforeAll(async () => {
  office = await startTestIdentity();
  organizationId = await office.addOrganization("North Harbour");
}, 120_000);

afterAll(() => office?.close());

const viewerOf = (cookie: string) => office.findViewer(new Headers({ cookie }));

test("a person signs in, is recognised, and signs out", async () => {
  const person = await office.addPerson(organizationId, "EDITOR");
  const cookie = await office.signIn(person.email);

  expect(await viewerOf(cookie)).toEqual({
    personId: person.personId,
    name: `Person at ${person.email}`,
    email: person.email,
    organizationId,
    organizationName: "North Harbour",
    memberId: person.memberId,
    role: "EDITOR",
    isOperator: false,
  });

  expect((await office.post("sign-out", {}, { cookie })).status).toBe(200);
  expect(await viewerOf(cookie)).toBeNull();
});

test("a wrong password and an address without an account get the same answer", async () => {
  const { email } = await office.addPerson(organizationId, "MEMBER");
  const wrong = await office.post("sign-in/email", { email, password: "not the password at all" });
  const unknown = await office.post("sign-in/email", {
    email: "nobody@office.example",
    password: "not the password at all",
  });
  expect([wrong.status, unknown.status]).toEqual([401, 401]);
  expect(await wrong.text()).toBe(await unknown.text());
  expect([...wrong.headers.keys()]).toEqual([...unknown.headers.keys()]);
});

test("an unconfirmed address cannot sign in and is mailed its link again", async () => {
  const { email, personId } = await office.addPerson(organizationId, "MEMBER");
  await office.identity.pool.query("UPDATE person SET email_verified = false WHERE id = $1", [personId]);
  const response = await office.post("sign-in/email", { email, password: TEST_PASSWORD });
  expect(response.status).toBe(403);
  expect(office.mails.at(-1)).toMatchObject({ to: email, subject: "Please confirm your address" });
});

test("the database holds hashes of session tokens, and a hash signs nobody in", async () => {
  const { email } = await office.addPerson(organizationId, "MEMBER");
  const cookie = await office.signIn(email);
  const token = decodeURIComponent(/sid=([^;]+)/.exec(cookie)![1]!).split(".")[0]!;
  const { rows } = await office.identity.pool.query<{ token: string }>("SELECT token FROM session");
  const stored = rows.map((row) => row.token);
  expect(stored).toContain(createHash("sha256").update(token).digest("base64url"));
  expect(stored).not.toContain(token);
});

test("a cookie that we did not sign is nobody's, even with a token that lives", async () => {
  const { email } = await office.addPerson(organizationId, "MEMBER");
  const cookie = await office.signIn(email);
  const [token, signature] = decodeURIComponent(/sid=([^;]+)/.exec(cookie)![1]!).split(".");
  const resigned = Buffer.from(signature!, "base64").reverse().toString("base64");
  for (const value of [`${token}.${resigned}`, `${token}.`, token!, `.${signature}`, ""]) {
    expect(await viewerOf(`sid=${encodeURIComponent(value)}`)).toBeNull();
  }
  expect(await viewerOf("sid=%E0%A4%A")).toBeNull();
  expect(await viewerOf("")).toBeNull();
  expect(await viewerOf(cookie)).not.toBeNull();
});

test("signing out everywhere ends every session of the person and nobody else's", async () => {
  const person = await office.addPerson(organizationId, "MEMBER");
  const other = await office.addPerson(organizationId, "MEMBER");
  const phone = await office.signIn(person.email);
  const desk = await office.signIn(person.email, { rememberMe: true });
  const otherDesk = await office.signIn(other.email);

  const response = await office.post("revoke-sessions", {}, { cookie: phone });
  expect(response.status).toBe(200);
  expect(cookiesOf(response)).toContain("sid=");

  expect(await viewerOf(phone)).toBeNull();
  expect(await viewerOf(desk)).toBeNull();
  expect(await viewerOf(otherDesk)).toMatchObject({ personId: other.personId });
});

test("a person sees where they are signed in, without a token that could be used", async () => {
  const { email } = await office.addPerson(organizationId, "MEMBER");
  const desk = await office.signIn(email, { rememberMe: true });
  const cookie = await office.signIn(email);
  const response = await office.handleAuth(
    new Request(`${TEST_ORIGIN}/auth/list-sessions`, { headers: { cookie } }),
  );
  const sessions = (await response.json()) as { token: string; ipAddress: string }[];
  expect(sessions).toHaveLength(2);
  for (const session of sessions) {
    expect(decodeURIComponent(cookie + desk)).not.toContain(session.token);
    expect(session.ipAddress).toBe("");
  }
});

test("a session ends when it is not used for half an hour, or for eight when remembered", async () => {
  const { email } = await office.addPerson(organizationId, "MEMBER");
  const idle = (cookie: string, minutes: number) =>
    office.identity.pool.query(
      "UPDATE session SET updated_at = now() - make_interval(mins => $2) WHERE token = $1",
      [hashOf(cookie), minutes],
    );
  const brief = await office.signIn(email);
  const remembered = await office.signIn(email, { rememberMe: true });

  await idle(brief, 29);
  expect(await viewerOf(brief)).not.toBeNull();
  await idle(brief, 31);
  expect(await viewerOf(brief)).toBeNull();
  // Neither do the routes of sign-in know it any more.
  expect((await office.post("revoke-sessions", {}, { cookie: brief })).status).toBe(401);

  await idle(remembered, 31);
  expect(await viewerOf(remembered)).not.toBeNull();
  await idle(remembered, 8 * 60 + 1);
  expect(await viewerOf(remembered)).toBeNull();
});

test("using a session keeps it, but not beyond its longest life", async () => {
  const { email } = await office.addPerson(organizationId, "MEMBER");
  const cookie = await office.signIn(email);
  const { pool } = office.identity;
  await pool.query("UPDATE session SET updated_at = now() - interval '20 minutes' WHERE token = $1", [
    hashOf(cookie),
  ]);
  await viewerOf(cookie);
  const { rows } = await pool.query<{ used: boolean; hours: number }>(
    `SELECT updated_at > now() - interval '1 minute' AS used,
       round(extract(epoch FROM expires_at - created_at) / 3600)::integer AS hours
     FROM session WHERE token = $1`,
    [hashOf(cookie)],
  );
  expect(rows).toEqual([{ used: true, hours: 12 }]);
  await pool.query("UPDATE session SET expires_at = now() WHERE token = $1", [hashOf(cookie)]);
  expect(await viewerOf(cookie)).toBeNull();
});

test("a person who belongs to no organisation is a viewer without one", async () => {
  const { email, memberId } = await office.addPerson(organizationId, "MEMBER");
  const cookie = await office.signIn(email);
  await office.identity.pool.query("DELETE FROM member WHERE id = $1", [memberId]);
  expect(await viewerOf(cookie)).toMatchObject({ organizationId: null, memberId: null, role: null });
});

test("of better-auth only what we list can be reached", async () => {
  for (const path of ["sign-up/email", "update-user", "delete-user", "change-email", "ok", "get-session"]) {
    const response = await office.post(path, {
      email: "a@office.example",
      password: TEST_PASSWORD,
      name: "A",
    });
    expect([path, response.status]).toEqual([path, 404]);
  }
});

test("a page of another origin cannot sign anybody out", async () => {
  const { email } = await office.addPerson(organizationId, "MEMBER");
  const cookie = await office.signIn(email);
  const response = await office.post("revoke-sessions", {}, { cookie, origin: "http://elsewhere.test" });
  expect(response.status).toBe(403);
  expect(await viewerOf(cookie)).not.toBeNull();
});

test("the sixth failure within a quarter of an hour is refused, with or without an account", async () => {
  const { email } = await office.addPerson(organizationId, "MEMBER");
  for (const address of [email, "no-account@office.example"]) {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 6; attempt += 1) {
      const response = await office.post("sign-in/email", {
        email: address,
        password: "wrong, and wrong again",
      });
      statuses.push(response.status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
  }
  const right = await office.post("sign-in/email", { email, password: TEST_PASSWORD });
  expect(right.status).toBe(429);
  expect(Number(right.headers.get("retry-after"))).toBeGreaterThan(800);
});

test("failures from one neighbourhood count together, and successes do not count", async () => {
  const from = (last: number) => ({ "x-forwarded-for": `203.0.113.7, 192.0.2.${last}` });
  const { email } = await office.addPerson(organizationId, "MEMBER");
  for (let turn = 0; turn < 3; turn += 1) {
    const response = await office.post("sign-in/email", { email, password: TEST_PASSWORD }, from(turn));
    expect(response.status).toBe(200);
  }
  const statuses = new Set<number>();
  for (let turn = 0; turn < 20; turn += 1) {
    const body = { email: `guess-${turn}@office.example`, password: "wrong, and wrong again" };
    statuses.add((await office.post("sign-in/email", body, from(turn))).status);
  }
  expect([...statuses]).toEqual([401]);
  const next = await office.post("sign-in/email", { email, password: TEST_PASSWORD }, from(99));
  expect(next.status).toBe(429);
});

test("what a fault of the database quotes is neither logged nor printed", async () => {
  const secret = "private-words";
  const sentences: string[] = [];
  const printed = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const parts = createIdentity({
    databaseUrl: Object.assign(new URL(office.databases.urls.identity), { pathname: `/${secret}` }).href,
    secret: TEST_SECRET,
    webOrigin: TEST_ORIGIN,
    sendMail: async () => undefined,
    log: (sentence) => void sentences.push(sentence),
  });
  const answer = parts.handleAuth(
    new Request(`${TEST_ORIGIN}/auth/sign-in/email`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: TEST_ORIGIN },
      body: JSON.stringify({ email: "somebody@office.example", password: TEST_PASSWORD }),
    }),
  );
  // Whoever serves it describes what is thrown without its message.
  await expect(answer).rejects.toThrow(secret);
  await parts.close();
  const calls = printed.mock.calls.length;
  printed.mockRestore();
  expect(calls).toBe(0);
  expect(sentences.join()).not.toContain(secret);
});

test("what is logged and counted names nobody", async () => {
  const { rows } = await office.identity.pool.query<{ key: string }>("SELECT key FROM rate_limit");
  expect(rows.length).toBeGreaterThan(0);
  const kept = JSON.stringify([rows, office.logged]);
  expect(kept).not.toMatch(/office\.example|192\.0\.2/);
});

function hashOf(cookie: string): string {
  const token = decodeURIComponent(/sid=([^;]+)/.exec(cookie)![1]!).split(".")[0]!;
  return createHash("sha256").update(token).digest("base64url");
}
