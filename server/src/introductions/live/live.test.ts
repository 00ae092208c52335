import { randomUUID } from "node:crypto";

import pg from "pg";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";

import { mayAccess } from "#server/identity/policies.ts";
import type { FindViewer, Viewer } from "#server/identity/viewer.ts";
import { createBell } from "#server/platform/database/bell.ts";
import { buildGraphqlSchema } from "#server/platform/graphql/build-graphql-schema.ts";
import { startApi } from "#server/platform/http/start-api.ts";
import { runLoops } from "#server/platform/jobs/run-loops.ts";
import { OwnWordsSearch } from "#server/publish/text/own-words.ts";
import { addTestPost } from "#server/testing/add-test-post.ts";
import { runs } from "#server/testing/runs.ts";
import { sending } from "#server/testing/sending.ts";
import { startTestWorkspace, type TestWorkspace } from "#server/testing/start-test-workspace.ts";
import type { Author } from "#server/workspace/require-author.ts";

import { beginInquiry } from "../begin-inquiry.ts";
import { actOnIntroduction, type IntroductionAct } from "../introduction-acts.ts";
import { IntroductionsResolver } from "../introductions.resolver.ts";
import { createConversationStream } from "./conversation-stream.ts";

let network: TestWorkspace;
let owner: pg.Pool;
let schema: ReturnType<typeof buildGraphqlSchema<Viewer>>;
const started: TestServer[] = [];
const signedOut = new Set<string>();

beforeAll(async () => {
  network = await startTestWorkspace({ poolSize: 10 });
  owner = new pg.Pool({ connectionString: network.databases.owner.workspace, max: 4 });
  schema = buildGraphqlSchema<Viewer>(
    [new IntroductionsResolver(network.workspace, new OwnWordsSearch(network.workspace))],
    mayAccess,
  );
}, 120_000);
afterAll(async () => {
  for (const server of started) await server.stop();
  await owner?.end();
  await network?.close();
});

test("both are told what is written and how far it has come, with the day alone", async () => {
  const { origin } = await startServer();
  const { asker, holder, id } = await newTalk();
  const told = listen(origin, id, asker);
  await told.until((events) => events.length === 2);
  await act(holder, id, { act: "write", text: "Over\ntwo lines" });
  await act(asker, id, { act: "write", text: "Yes." });
  await told.until((events) => events.length === 4);
  await act(holder, id, { act: "leave" });
  await told.ended;

  const sentOn = new Date().toISOString().slice(0, 10);
  expect(told.events).toEqual([
    { name: "message", id: "1", data: { number: 1, isOwn: true, text: "How did you begin?", sentOn } },
    { name: "state", id: null, data: { stage: "ACCEPTED", session: null } },
    { name: "message", id: "2", data: { number: 2, isOwn: false, text: "Over\ntwo lines", sentOn } },
    { name: "message", id: "3", data: { number: 3, isOwn: true, text: "Yes.", sentOn } },
    { name: "state", id: null, data: { stage: "LEFT", session: null } },
  ]);
});

test("both are told that a session is proposed or booked, and of neither the times", async () => {
  const { origin } = await startServer();
  const { asker, holder, id } = await newTalk();
  const told = listen(origin, id, asker);
  await told.until((events) => events.length === 2);
  const start = "2027-01-04T09:00:00.000Z";
  await owner.query(
    `INSERT INTO talk_session (introduction_id, stage, proposed_by, starts, minutes)
     VALUES ($1, 'PROPOSED', 'ANSWERER', ARRAY[$2::timestamptz], 30)`,
    [id, start],
  );
  await told.until((events) => events.length === 3);
  await owner.query("UPDATE talk_session SET stage = 'BOOKED' WHERE introduction_id = $1", [id]);
  await told.until((events) => events.length === 4);
  await act(holder, id, { act: "leave" });
  await told.ended;

  const sessions = told.events.slice(1).map(({ data }) => (data as { session: string | null }).session);
  expect(new Set(sessions).size).toBe(3);
  expect([sessions.at(0), sessions.at(-1)]).toEqual([null, null]);
  for (const session of sessions.slice(1, -1)) expect(session).toMatch(/^[0-9a-f]{32}$/);
});

test("who is there, reads or consents alone tells the other nothing", async () => {
  const before = uses;
  const { origin } = await startServer({ every: EVERY });
  const { asker, holder, id } = await newTalk();
  const told = listen(origin, id, asker);
  await told.until((events) => events.length === 2);
  const other = listen(origin, id, holder);
  await other.until((events) => events.length === 2);
  await act(holder, id, { act: "consent" });
  await act(holder, id, { act: "takeConsentBack" });
  await owner.query("UPDATE introduction_side SET last_read_seq = 1 WHERE introduction_id = $1", [id]);
  other.close();
  await new Promise((resolve) => setTimeout(resolve, 3 * EVERY));
  expect(told.events).toHaveLength(2);
  told.close();
  // Nor is it told to the session that it was used: a page that is left open signs out like any other.
  expect(uses).toBe(before);
});

test("a stream ends with the session, and there is none for others", async () => {
  const { origin } = await startServer();
  const { asker, holder, id } = await newTalk();
  const told = listen(origin, id, holder);
  await told.until((events) => events.length === 2);
  signedOut.add(holder.personId);
  await act(asker, id, { act: "write", text: "Are you there still?" });
  await told.ended;
  expect(told.events).toHaveLength(2);

  const stranger = await network.addOffice();
  expect(await statusOf(origin, id, holder)).toBe(401);
  expect(await statusOf(origin, id, stranger)).toBe(404);
  expect(await statusOf(origin, randomUUID(), asker)).toBe(404);
  expect(await statusOf(origin, "no id", asker)).toBe(404);
  const many = Array.from({ length: 12 }, () => listen(origin, id, asker));
  for (const one of many) await one.until((events) => events.length > 0);
  expect(await statusOf(origin, id, asker)).toBe(429);
  for (const one of many) one.close();
});

test("whoever missed the bell finds what was written all the same", async () => {
  const { origin } = await startServer({ rings: false, every: EVERY });
  const { asker, holder, id } = await newTalk();
  const told = listen(origin, id, asker);
  await told.until((events) => events.length === 2);
  await act(holder, id, { act: "write", text: "Nobody rang." });
  await told.until((events) => events.length === 3);
  told.close();
});

test("while three servers are stopped in turn, no message is missing and none comes twice", async () => {
  const messages = runs({ fast: 300, long: 10_000 });
  const servers = [await startServer(), await startServer(), await startServer()];
  const { asker, holder, id } = await newTalk();
  const followed = [asker, holder].map((person) => follow(servers, id, person, messages + 1));
  let written = 0;
  const writers = Array.from({ length: 3 }, async () => {
    while (written < messages) {
      written += 1;
      await writeOne(id, written % 2 === 0 ? "ASKER" : "ANSWERER");
    }
  });
  let rounds = 0;
  do {
    const place = rounds % servers.length;
    const before = servers[place]!;
    const began = Date.now();
    await before.stop();
    expect(Date.now() - began).toBeLessThan(10_000);
    servers[place] = await startServer();
    rounds += 1;
  } while (written < messages || rounds < 3);
  await Promise.all(writers);

  const all = Array.from({ length: messages + 1 }, (_, place) => place + 1);
  for (const numbers of await Promise.all(followed)) expect(numbers).toEqual(all);
  // Otherwise nobody had to come back, and nothing is shown.
  expect(rounds).toBeGreaterThanOrEqual(3);
}, 120_000);

test("the same message sent two hundred times over three servers is written once", async () => {
  const servers = [await startServer(), await startServer(), await startServer()];
  const { asker, id } = await newTalk();
  const query = `mutation ($input: SendMessageInput!) { sendMessage(input: $input) {
    ... on IntroductionDone { introduction { id stage } } ... on IntroductionRefused { reason } } }`;
  const body = JSON.stringify({
    query,
    variables: { input: { introductionId: id, key: randomUUID(), text: "Once." } },
  });
  const answers = new Set<string>();
  for (let batch = 0; batch < 5; batch += 1) {
    await Promise.all(
      Array.from({ length: 40 }, async (_, place) => {
        const response = await fetch(`${servers[place % 3]!.origin}/graphql`, {
          method: "POST",
          headers: { "content-type": "application/json", ...headersOf(asker) },
          body,
        });
        answers.add(await response.text());
      }),
    );
  }
  expect([...answers]).toEqual([
    JSON.stringify({ data: { sendMessage: { introduction: { id, stage: "ACCEPTED" } } } }) + "\n",
  ]);
  const { rows } = await owner.query("SELECT seq, text FROM message WHERE introduction_id = $1 AND seq > 1", [
    id,
  ]);
  expect(rows).toEqual([{ seq: 2, text: "Once." }]);
});

const EVERY = 400;

interface TestServer {
  origin: string;
  stop: () => Promise<void>;
}

/** A server of its own, as a process would be; it looks by itself so rarely that what is told was rung for. */
async function startServer({ rings = true, every = 60_000 } = {}): Promise<TestServer> {
  const log = pino({ level: "silent" });
  const bell = createBell(network.databases.urls.app, "conversation");
  const { workspace } = network;
  const api = await startApi<Viewer>({
    log,
    host: "127.0.0.1",
    port: 0,
    schema,
    trustedDocuments: {},
    acceptAnyDocument: true,
    routes: [{ path: "/graphql", bodyLimit: 100_000, timeLimit: 10_000 }],
    streams: [createConversationStream({ workspace, bell, findViewer, every })],
    webOrigin: null,
    findViewer,
    handleAuth: null,
    isReady: async () => true,
  });
  const ringing = runLoops(rings ? [bell.loop] : [], log);
  let stopped: Promise<void> | null = null;
  const server = {
    origin: `http://127.0.0.1:${api.port}`,
    stop: () => (stopped ??= api.stop().then(() => ringing.stop())),
  };
  started.push(server);
  return server;
}

let uses = 0;

const findViewer: FindViewer = async (headers, { isUse } = { isUse: true }) => {
  if (isUse) uses += 1;
  const [organizationId, personId] = (headers.get("x-viewer") ?? "").split(" ");
  if (!organizationId || !personId || signedOut.has(personId)) return null;
  return {
    personId,
    organizationId,
    name: "Owner",
    email: "owner@office.example",
    organizationName: "Office",
    memberId: personId,
    role: "OWNER",
    isOperator: false,
  };
};

const headersOf = ({ organizationId, personId }: Author) => ({ "x-viewer": `${organizationId} ${personId}` });

interface Told {
  name: string;
  id: string | null;
  data: unknown;
}

/** Listens once, until the stream ends or is closed. */
function listen(origin: string, id: string, person: Author, after = 0) {
  const controller = new AbortController();
  const events: Told[] = [];
  const waiting = new Set<() => void>();
  const headers = { ...headersOf(person), "last-event-id": String(after) };
  const ended = (async () => {
    const response = await fetch(`${origin}/live/introductions/${id}`, {
      headers,
      signal: controller.signal,
    });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/event-stream");
    let rest = "";
    for await (const text of response.body!.pipeThrough(new TextDecoderStream())) {
      const parts = (rest + text).split("\n\n");
      rest = parts.pop()!;
      for (const part of parts) {
        const lines = new Map(part.split("\n").map((line) => line.split(/: (.*)/s) as [string, string]));
        const name = lines.get("event");
        if (name)
          events.push({ name, id: lines.get("id") ?? null, data: JSON.parse(lines.get("data")!) as unknown });
      }
      for (const look of waiting) look();
    }
  })().catch((error: unknown) => {
    // What a cut connection looks like; a page comes back then as well.
    if (!(error instanceof TypeError) && (error as Error).name !== "AbortError") throw error;
  });
  return {
    events,
    ended,
    close: () => controller.abort(),
    until: (isThere: (events: Told[]) => boolean) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (!isThere(events)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
  };
}

/** Follows a conversation as a page does: whenever a stream ends, at another server and after the last that came. */
async function follow(servers: TestServer[], id: string, person: Author, upTo: number): Promise<number[]> {
  const numbers: number[] = [];
  for (let turn = 0; (numbers.at(-1) ?? 0) < upTo; turn += 1) {
    const told = listen(servers[turn % servers.length]!.origin, id, person, numbers.at(-1) ?? 0);
    await Promise.race([
      told.ended,
      told.until((events) => events.some((event) => event.id === String(upTo))),
    ]);
    told.close();
    numbers.push(...told.events.filter(({ name }) => name === "message").map((event) => Number(event.id)));
  }
  return numbers;
}

async function statusOf(origin: string, id: string, person: Author): Promise<number> {
  const url = `${origin}/live/introductions/${encodeURIComponent(id)}`;
  const response = await fetch(url, { headers: headersOf(person) });
  await response.body?.cancel();
  return response.status;
}

async function newTalk(): Promise<{ asker: Author; holder: Author; id: string }> {
  const asker = await network.addOffice("Office of the asker");
  const holder = await network.addOffice("Office of the holder");
  const { snapshotId } = await addTestPost(network.databases, holder);
  const begun = await beginInquiry(sending(network.workspace), asker, {
    key: randomUUID(),
    message: "How did you begin?",
    postIds: [snapshotId],
  });
  if (!begun.ok) throw new Error(begun.problem);
  await act(holder, begun.introductionId, { act: "accept" });
  return { asker, holder, id: begun.introductionId };
}

type Act = IntroductionAct extends infer One
  ? One extends IntroductionAct
    ? Omit<One, "introductionId" | "key">
    : never
  : never;

async function act(person: Author, introductionId: string, sent: Act): Promise<void> {
  const whole = { ...sent, introductionId, key: randomUUID() } as IntroductionAct;
  expect(await actOnIntroduction(sending(network.workspace), person, whole)).toMatchObject({ ok: true });
}

/** Writes as the product does, under the lock, and without its rate. */
async function writeOne(id: string, side: "ASKER" | "ANSWERER"): Promise<void> {
  const client = await owner.connect();
  try {
    await client.query("BEGIN");
    await client.query("SELECT FROM introduction WHERE id = $1 FOR UPDATE", [id]);
    await client.query(
      `INSERT INTO message (introduction_id, seq, side, text)
       SELECT $1, coalesce(max(seq), 0) + 1, $2, 'A word.' FROM message WHERE introduction_id = $1`,
      [id, side],
    );
    await client.query("COMMIT");
  } finally {
    client.release();
  }
}
