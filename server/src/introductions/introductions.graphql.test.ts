import { randomUUID } from "node:crypto";

import { graphql } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";

import { mayAccess } from "#server/identity/policies.ts";
import type { Viewer } from "#server/identity/viewer.ts";
import { buildGraphqlSchema } from "#server/platform/graphql/build-graphql-schema.ts";
import { addTestPost } from "#server/testing/add-test-post.ts";
import { sending } from "#server/testing/sending.ts";
import { startTestWorkspace, type TestWorkspace } from "#server/testing/start-test-workspace.ts";
import type { Author } from "#server/workspace/require-author.ts";

import { IntroductionsResolver } from "./introductions.resolver.ts";

let network: TestWorkspace;
let schema: ReturnType<typeof buildGraphqlSchema<Viewer>>;

beforeAll(async () => {
  network = await startTestWorkspace();
  const { workspace, ownWords } = sending(network.workspace);
  schema = buildGraphqlSchema<Viewer>([new IntroductionsResolver(workspace, ownWords)], mayAccess);
}, 120_000);
afterAll(() => network?.close());

test("each side reads the state, what it can do and the day, and nothing of who the other is before both consent", async () => {
  const { asker, holder, id } = await newRequest();
  expect(await read(asker, id)).toEqual({
    id,
    side: "ASKER",
    stage: "ASKED",
    declineReason: null,
    askedOn: today(),
    deadline: today(14),
    newMessages: 0,
    viewerConsents: false,
    viewerCan: ["CANCEL", "BLOCK"],
    choices: [{ postId: expect.any(String), state: "ASKED_NOW" }],
    other: null,
  });
  expect(await read(holder, id)).toMatchObject({
    side: "ANSWERER",
    newMessages: 1,
    viewerCan: ["WRITE", "ACCEPT", "DECLINE", "BLOCK"],
    choices: null,
  });
  expect(await act(holder, "acceptIntroduction", id)).toBe("ACCEPTED");
  for (const person of [asker, holder]) {
    const whole = JSON.stringify([await read(person, id), await talk(person, id)]);
    for (const { organizationId, personId } of [asker, holder]) {
      expect(whole).not.toContain(organizationId);
      expect(whole).not.toContain(personId);
    }
    expect(whole).not.toContain("Office ");
    expect(whole).not.toMatch(/\d\d:\d\d/);
  }

  expect(await act(asker, "consentToReveal", id)).toBe("ACCEPTED");
  expect(await act(holder, "consentToReveal", id)).toBe("REVEALED");
  expect(await read(asker, id)).toMatchObject({
    other: { organization: "Office of the holder", person: "Owner" },
    viewerCan: ["WRITE", "LEAVE", "BLOCK"],
  });
  expect(await read(holder, id)).toMatchObject({
    other: { organization: "Office of the asker", person: "Owner" },
  });
});

test("what one side consents to alone, takes back or reads changes nothing that the other can read", async () => {
  const { asker, holder, id } = await newRequest();
  await act(holder, "acceptIntroduction", id);
  const everything = async () => [await read(asker, id), await talk(asker, id), await list(asker)];
  const before = await everything();
  await act(holder, "consentToReveal", id);
  expect(await everything()).toEqual(before);
  await act(holder, "takeConsentBack", id);
  await ask(holder, `mutation { markIntroductionRead(input: { introductionId: "${id}", upTo: 9 }) }`);
  expect(await everything()).toEqual(before);
});

test("an introduction of others is not found, whatever is asked of it", async () => {
  const { id } = await newRequest();
  const stranger = await network.addOffice();
  expect(await read(stranger, id)).toBeNull();
  expect(await read(stranger, "no id")).toBeNull();
  expect(await talk(stranger, id)).toBeNull();
  expect(await list(stranger)).toEqual([]);
  for (const name of ACTS) expect(await act(stranger, name, id), name).toBe("NOT_FOUND");
  expect(await send(stranger, id, "hello")).toBe("NOT_FOUND");
  const marked = await ask(
    stranger,
    `mutation { markIntroductionRead(input: { introductionId: "${id}", upTo: 1 }) }`,
  );
  expect(marked).toEqual({ markIntroductionRead: false });
});

test("after an end one can block still, once, and the other side reads what it read before", async () => {
  const { asker, holder, id } = await newRequest();
  await act(holder, "acceptIntroduction", id);
  await act(asker, "leaveIntroduction", id);
  const before = await read(holder, id);
  expect(before).toMatchObject({ stage: "LEFT", viewerCan: ["BLOCK"] });
  expect(await act(asker, "blockIntroduction", id)).toBe("LEFT");
  expect(await act(asker, "blockIntroduction", id)).toBe("ALREADY");
  expect(await read(asker, id)).toMatchObject({ viewerCan: [] });
  expect(await read(holder, id)).toEqual(before);
  // And whoever asks again is answered as ever, and reaches nobody.
  const { snapshotId } = await addTestPost(network.databases, asker);
  const { introduction } = await begin(holder, snapshotId, "May I ask you?");
  expect(introduction).toMatchObject({ stage: "ASKED" });
  expect(await read(asker, introduction!.id)).toBeNull();
});

test("one's own names are not sent by accident, until both have told them", async () => {
  const { asker, holder, id } = await newRequest();
  await act(holder, "acceptIntroduction", id);
  const telling = "We at office-of-the-asker do it so.";
  expect(await send(asker, id, telling)).toBe("OWN_SECRET");
  const post = await addTestPost(network.databases, holder);
  expect(await begin(asker, post.snapshotId, telling)).toEqual({ reason: "OWN_SECRET" });
  await act(asker, "consentToReveal", id);
  await act(holder, "consentToReveal", id);
  expect(await send(asker, id, telling)).toBe("REVEALED");
});

test("whoever writes is told beforehand which words could tell who they are", async () => {
  const { asker } = await newRequest();
  const { tellingWords } = await ask<{ tellingWords: object[] }>(
    asker,
    "query ($text: String!) { tellingWords(text: $text) { surface category } }",
    { text: "We at Office of the asker met; write to zoe@mail.example, or zoe@mail.example." },
  );
  expect(tellingWords).toEqual([
    { surface: "Office of the asker", category: "OWN_SECRET" },
    { surface: "zoe@mail.example", category: "EMAIL" },
  ]);
});

test("a conversation is read page by page, newest first, and what was read is remembered", async () => {
  const { asker, holder, id } = await newRequest();
  await act(holder, "acceptIntroduction", id);
  for (const word of ["one", "two", "three"]) await send(asker, id, word);
  const first = await talk(holder, id, 2);
  expect(first).toMatchObject({
    edges: [
      { node: { number: 4, isOwn: false, text: "three", sentOn: today() } },
      { node: { number: 3, text: "two" } },
    ],
    pageInfo: { hasNextPage: true },
  });
  const rest = await talk(holder, id, 2, first!.pageInfo.endCursor);
  expect(rest!.edges.map(({ node }) => node.number)).toEqual([2, 1]);
  expect(await read(holder, id)).toMatchObject({ newMessages: 4 });
  await ask(holder, `mutation { markIntroductionRead(input: { introductionId: "${id}", upTo: 3 }) }`);
  expect(await read(holder, id)).toMatchObject({ newMessages: 1 });
});

const ACTS = [
  "acceptIntroduction",
  "cancelIntroduction",
  "consentToReveal",
  "takeConsentBack",
  "leaveIntroduction",
  "blockIntroduction",
] as const;

const RESULT = `{
  ... on IntroductionDone { introduction { id stage } }
  ... on IntroductionRefused { reason }
}`;

interface Outcome {
  introduction?: { id: string; stage: string };
  reason?: string;
}

async function newRequest(): Promise<{ asker: Author; holder: Author; id: string }> {
  const asker = await network.addOffice("Office of the asker");
  const holder = await network.addOffice("Office of the holder");
  const { snapshotId } = await addTestPost(network.databases, holder);
  const { introduction } = await begin(asker, snapshotId, "How did you begin?");
  return { asker, holder, id: introduction!.id };
}

async function begin(person: Author, postId: string, message: string): Promise<Outcome> {
  const { beginInquiry } = await ask<{ beginInquiry: Outcome }>(
    person,
    `mutation ($input: BeginInquiryInput!) { beginInquiry(input: $input) ${RESULT} }`,
    { input: { key: randomUUID(), message, postIds: [postId] } },
  );
  return beginInquiry;
}

/** Does it, and gives the stage it came to or why it was refused. */
async function act(person: Author, name: (typeof ACTS)[number], id: string): Promise<string> {
  const data = await ask<Record<string, Outcome>>(
    person,
    `mutation ($input: IntroductionInput!) { ${name}(input: $input) ${RESULT} }`,
    { input: { introductionId: id, key: randomUUID() } },
  );
  return outcomeOf(data[name]!);
}

async function send(person: Author, id: string, text: string): Promise<string> {
  const { sendMessage } = await ask<{ sendMessage: Outcome }>(
    person,
    `mutation ($input: SendMessageInput!) { sendMessage(input: $input) ${RESULT} }`,
    { input: { introductionId: id, key: randomUUID(), text } },
  );
  return outcomeOf(sendMessage);
}

function outcomeOf({ introduction, reason }: Outcome): string {
  return introduction?.stage ?? reason ?? "nothing";
}

const FIELDS =
  "id side stage declineReason askedOn deadline newMessages viewerConsents viewerCan choices { postId state } other { organization person }";

async function read(person: Author, id: string): Promise<object | null> {
  const source = `query ($id: ID!) { introduction(id: $id) { ${FIELDS} } }`;
  return (await ask<{ introduction: object | null }>(person, source, { id })).introduction;
}

async function list(person: Author): Promise<object[]> {
  const source = `{ introductions(first: 50) { edges { cursor node { ${FIELDS} postId postTitle { value } } } } }`;
  return (await ask<{ introductions: { edges: object[] } }>(person, source)).introductions.edges;
}

async function talk(person: Author, id: string, first = 50, after: string | null = null) {
  const { conversation } = await ask<{
    conversation: {
      edges: { cursor: string; node: { number: number } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    } | null;
  }>(
    person,
    `query ($id: ID!, $first: Int!, $after: String) {
       conversation(introductionId: $id, first: $first, after: $after) {
         edges { cursor node { number isOwn text sentOn } }
         pageInfo { hasNextPage endCursor }
       }
     }`,
    { id, first, after },
  );
  return conversation;
}

async function ask<Data = object>(person: Author, source: string, variableValues = {}): Promise<Data> {
  const viewer: Viewer = {
    ...person,
    name: "Owner",
    email: "owner@office.example",
    organizationName: "Office",
    memberId: randomUUID(),
    role: "MEMBER",
    isOperator: false,
  };
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue: { viewer } });
  if (errors) throw errors[0]!;
  return JSON.parse(JSON.stringify(data)) as Data;
}

/** The day it is in UTC, or so many days later. */
function today(later = 0): string {
  return new Date(Date.now() + later * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
