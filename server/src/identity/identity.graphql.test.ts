import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { composeServer } from "#server/compose.ts";
import { readServerConfig } from "#server/config.ts";
import { requireConfig, type Running } from "#server/platform/run-process.ts";
import {
  startTestIdentity,
  TEST_ORIGIN,
  TEST_SECRET,
  type TestIdentity,
  type TestPerson,
} from "#server/testing/start-test-identity.ts";

let office: TestIdentity;
let server: Running & { port: number };
let mailDirectory: string;
const people = {} as Record<"owner" | "editor" | "member" | "stranger", TestPerson & { cookie: string }>;

beforeAll(async () => {
  office = await startTestIdentity();
  mailDirectory = await mkdtemp(join(tmpdir(), "rungs-mail-"));
  const { urls } = office.databases;
  const config = readServerConfig({
    WORKSPACE_APP_DATABASE_URL: urls.app,
    WORKSPACE_IDENTITY_DATABASE_URL: urls.identity,
    COMMONS_READER_DATABASE_URL: urls.reader,
    AUTH_SECRET: TEST_SECRET,
    WEB_ORIGIN: TEST_ORIGIN,
    SERVER_PORT: "0",
    LOG_LEVEL: "silent",
    GRAPHQL_DOCUMENTS: "any",
    MAIL_DIRECTORY: mailDirectory,
  });
  server = await composeServer(requireConfig(config)).start();
  const ours = await office.addOrganization("North Harbour");
  const theirs = await office.addOrganization("Elsewhere");
  for (const [name, organizationId, role] of [
    ["owner", ours, "OWNER"],
    ["editor", ours, "EDITOR"],
    ["member", ours, "MEMBER"],
    ["stranger", theirs, "OWNER"],
  ] as const) {
    const person = await office.addPerson(organizationId, role);
    people[name] = { ...person, cookie: await office.signIn(person.email) };
  }
}, 120_000);

afterAll(async () => {
  await server?.stop();
  await office?.close();
  await rm(mailDirectory, { recursive: true, force: true });
});

interface Answer {
  data: Record<string, unknown> | null;
  errors?: { extensions: { code: string } }[];
}

async function ask(who: keyof typeof people | null, query: string, variables: object = {}): Promise<Answer> {
  const response = await fetch(`http://127.0.0.1:${server.port}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(who === null ? {} : { cookie: people[who].cookie }),
    },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}

test("the viewer is who signed in, and nobody without a cookie", async () => {
  const query = "{ viewer { email role viewerCanWrite organization { name } } }";
  expect((await ask("editor", query)).data).toEqual({
    viewer: {
      email: people.editor.email,
      role: "EDITOR",
      viewerCanWrite: true,
      organization: { name: "North Harbour" },
    },
  });
  expect((await ask("member", query)).data).toMatchObject({ viewer: { viewerCanWrite: false } });
  expect((await ask(null, query)).data).toEqual({ viewer: null });
});

test("sign-in goes through the same server", async () => {
  const response = await fetch(`http://127.0.0.1:${server.port}/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: TEST_ORIGIN },
    body: JSON.stringify({ email: people.owner.email, password: "not the password at all" }),
  });
  expect(response.status).toBe(401);
});

test("an organisation shows itself to its members, and its invitations to its owners", async () => {
  const query = `{ organization {
    name viewerCanManageMembers viewerCanEditProfile profile { industry } secrets { kind value }
    members(first: 2) { edges { node { email role } } pageInfo { hasNextPage endCursor } }
    invitations(first: 10) { edges { node { email } } }
  } }`;
  await ask("owner", INVITE, { input: { email: "guest@guests.example", role: "MEMBER" } });
  const { data } = await ask("owner", query);
  expect(data).toMatchObject({
    organization: {
      name: "North Harbour",
      viewerCanManageMembers: true,
      viewerCanEditProfile: true,
      profile: null,
      secrets: [{ kind: "NAME", value: "North Harbour" }],
      members: { edges: [{}, {}], pageInfo: { hasNextPage: true } },
      invitations: { edges: [{ node: { email: "guest@guests.example" } }] },
    },
  });
  expect((await ask("member", query)).data).toMatchObject({
    organization: { viewerCanManageMembers: false, viewerCanEditProfile: false, invitations: { edges: [] } },
  });
  expect((await ask(null, query)).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
});

const INVITE = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) {
  __typename ... on MemberInvited { invitation { id email } } ... on Problem { code } } }`;
const CHANGE_ROLE = `mutation ($input: ChangeMemberRoleInput!) { changeMemberRole(input: $input) {
  __typename ... on MemberRoleChanged { member { role } } ... on Problem { code } } }`;
const SAVE_PROFILE = `mutation ($input: SaveOrganizationProfileInput!) { saveOrganizationProfile(input: $input) {
  profile { industry teamSize } } }`;
const SAVE_SECRETS = `mutation ($input: SaveOrganizationSecretsInput!) { saveOrganizationSecrets(input: $input) {
  secrets { kind value } } }`;

test("what a role may not do is refused before anything happens", async () => {
  const refused: [keyof typeof people | null, string, object, string][] = [
    ["editor", INVITE, { email: "x@guests.example", role: "OWNER" }, "FORBIDDEN"],
    ["editor", CHANGE_ROLE, { memberId: people.editor.memberId, role: "OWNER" }, "FORBIDDEN"],
    ["member", SAVE_PROFILE, { teamSize: 3 }, "FORBIDDEN"],
    ["member", SAVE_SECRETS, { secrets: [] }, "FORBIDDEN"],
    [null, SAVE_PROFILE, { teamSize: 3 }, "UNAUTHENTICATED"],
  ];
  for (const [who, query, input, code] of refused) {
    const { errors } = await ask(who, query, { input });
    expect([who, errors?.[0]?.extensions.code]).toEqual([who, code]);
  }
});

test("an owner of another organisation gets the answer of somebody who made the id up", async () => {
  const made = "7d6f6b5e-3c5f-4a55-9f0f-0a3f4a1d2c3b";
  const answers = [];
  for (const memberId of [people.member.memberId, made]) {
    answers.push(await ask("stranger", CHANGE_ROLE, { input: { memberId, role: "EDITOR" } }));
  }
  expect(answers[0]).toEqual(answers[1]);
  expect(answers[0]!.data).toMatchObject({ changeMemberRole: { code: "identity.member-not-found" } });
});

test("the last owner stays, and says why", async () => {
  const { data } = await ask("owner", CHANGE_ROLE, {
    input: { memberId: people.owner.memberId, role: "MEMBER" },
  });
  expect(data).toEqual({ changeMemberRole: { __typename: "LastOwner", code: "identity.last-owner" } });
});

test("profile and secrets are saved within the limits of their forms", async () => {
  expect((await ask("editor", SAVE_PROFILE, { input: { industry: "TRADE", teamSize: 4 } })).data).toEqual({
    saveOrganizationProfile: { profile: { industry: "TRADE", teamSize: 4 } },
  });
  const secrets = [{ kind: "DOMAIN", value: "  north.example " }];
  expect((await ask("editor", SAVE_SECRETS, { input: { secrets } })).data).toMatchObject({
    saveOrganizationSecrets: { secrets: [{ kind: "NAME" }, { kind: "DOMAIN", value: "north.example" }] },
  });
  const wrong = [
    ask("editor", SAVE_PROFILE, { input: { teamSize: 0 } }),
    ask("editor", SAVE_PROFILE, { input: { officeFoundedYear: new Date().getUTCFullYear() + 1 } }),
    ask("editor", SAVE_SECRETS, { input: { secrets: [{ kind: "NAME", value: "x" }] } }),
  ];
  for (const { errors } of await Promise.all(wrong)) {
    expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  }
});

test("an office that registers is mailed a link, kept as a file where there is no mail server", async () => {
  const { data } = await ask(
    null,
    `mutation ($input: RegisterOrganizationInput!) { registerOrganization(input: $input) {
       __typename ... on OrganizationRegistered { email } } }`,
    {
      input: {
        organizationName: "A new office",
        name: "Somebody",
        email: "New@Office.example",
        password: "a long walk along the river",
      },
    },
  );
  expect(data).toEqual({
    registerOrganization: { __typename: "OrganizationRegistered", email: "new@office.example" },
  });
  const mails = await Promise.all(
    (await readdir(mailDirectory)).map((file) => readFile(join(mailDirectory, file), "utf8")),
  );
  const mail = mails.find((text) => text.includes("To: new@office.example"));
  expect(mail).toContain("From: no-reply@web.test");
  expect(mail).toContain("Subject: Please confirm your address");
});
