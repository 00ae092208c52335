import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";

import { buildSchema, isInputObjectType, getNamedType } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";

import { hashPassword } from "../../server/src/identity/password-hash.ts";
import { beginInquiry } from "../../server/src/introductions/begin-inquiry.ts";
import { addTestPost } from "../../server/src/testing/add-test-post.ts";
import { runs } from "../../server/src/testing/runs.ts";
import { sending } from "../../server/src/testing/sending.ts";
import { startTestDoor, type TestDoor } from "../../server/src/testing/start-test-door.ts";
import { TEST_PASSWORD } from "../../server/src/testing/start-test-identity.ts";
import type { Author } from "../../server/src/workspace/require-author.ts";
import { type ServerProcess, startServerProcesses, WEB_ORIGIN } from "../support/start-server-processes.ts";

interface Person extends Author {
  cookie: string;
}

interface Talk {
  id: string;
  asker: Person;
  holder: Person;
}

let door: TestDoor;
let servers: ServerProcess[];
let close: () => Promise<void>;
/** Strangers who asked and were asked; the first two are everybody in what is sent again and again. */
const talks: Talk[] = [];

beforeAll(async () => {
  door = await startTestDoor();
  ({ servers, close } = await startServerProcesses(door.network.databases, 3));
  const password = await hashPassword(TEST_PASSWORD);
  for (let count = 0; count < runs({ fast: 2, long: 6 }); count += 1) {
    const [asker, holder] = [await addPerson(password), await addPerson(password)];
    const id = await newRequest({ asker, holder });
    await ask(holder, "acceptIntroduction", { introductionId: id });
    talks.push({ id, asker, holder });
  }
}, 240_000);
afterAll(async () => {
  await close?.();
  await door?.close();
});

test("while three servers are stopped and killed in turn, every message is there once, in order, and told to both once", async () => {
  const messages = runs({ fast: 150, long: 10_000 });
  const clients = talks.flatMap(({ id, asker, holder }) =>
    [asker, holder].map((person) => ({ id, person, told: [] as Told[], acknowledged: [] as string[] })),
  );
  let written = 0;
  const writers = clients.map(async ({ id, person, acknowledged }, place) => {
    while (written < messages) {
      written += 1;
      const text = `Client ${place} says ${acknowledged.length}`;
      await ask(person, "sendMessage", { introductionId: id, text });
      acknowledged.push(text);
    }
  });
  const over = new AbortController();
  const followers = clients.map(({ id, person, told }, place) =>
    follow(id, person, told, place, over.signal),
  );
  const time = letTimePass(over.signal);

  const writing = Promise.all(writers);
  let ends = 0;
  for (; written < messages || ends < 3; ends += 1) {
    const server = servers[ends % servers.length]!;
    const how = ends % 2 === 0 ? "SIGTERM" : "SIGKILL";
    const took = await server.end(how);
    expect(took, how).toBeLessThan(10_000);
    await server.start();
  }
  await writing;

  for (const { id } of talks) {
    const stored = (await rows(
      "SELECT seq, text FROM message WHERE introduction_id = $1 ORDER BY seq",
      id,
    )) as {
      seq: number;
      text: string;
    }[];
    const of = clients.filter((client) => client.id === id);
    expect(stored.map(({ seq }) => seq)).toEqual(stored.map((_, place) => place + 1));
    // Without the words of the request: each client's own, in the order in which they were acknowledged, once.
    for (const [place, client] of clients.entries()) {
      if (client.id !== id) continue;
      const own = stored.map(({ text }) => text).filter((text) => text.startsWith(`Client ${place} `));
      expect(own).toEqual(client.acknowledged);
    }
    expect(stored.length).toBe(1 + of.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0));
    for (const { told } of of) {
      await until(() => told.length >= stored.length, `${told.length} of ${stored.length} told`);
      expect(told).toEqual(stored.map(({ seq, text }) => ({ number: seq, text })));
    }
  }
  expect(clients.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0)).toBeGreaterThanOrEqual(
    messages,
  );
  over.abort();
  await Promise.all([...followers, time]);
}, 1_800_000);

test("every act that carries a key is done once, however often and wherever it is sent", async () => {
  const names = await keyedMutations();
  expect(Object.keys(ACTS).sort()).toEqual(names);
  const { asker, holder } = talks[0]!;
  for (const [name, { prepare, expects }] of Object.entries(ACTS)) {
    const prepared = await prepare({ asker, holder });
    const before = await countEffects(asker, holder);
    const input = { ...prepared.input, key: randomUUID() };
    const answers = await Promise.all(
      Array.from({ length: runs({ fast: 18, long: 200 }) }, (_, place) =>
        send(servers[place % servers.length]!, prepared.by, name, input),
      ),
    );
    expect([...new Set(answers.map((answer) => answer.slice(0, 400)))], name).toHaveLength(1);
    expect(answers[0], name).toContain(`"${name}":{"introduction":`);
    const after = await countEffects(asker, holder);
    const changes = Object.entries(after).flatMap(([what, count]) =>
      count === before[what] ? [] : [`${what} ${count - before[what]!}`],
    );
    expect(changes.sort(), name).toEqual([`acts 1`, ...expects].sort());
    await rows(
      "UPDATE introduction SET stage = 'LEFT' WHERE stage IN ('ACCEPTED', 'REVEALED') AND id <> $1",
      talks[0]!.id,
    );
    await rows("UPDATE introduction_act SET at = at - interval '2 days'");
  }
}, 1_800_000);

/** What each act does to how many rows of the two, besides the one that remembers its key. */
const ACTS: Record<string, { prepare: (pair: Pair) => Promise<Prepared>; expects: string[] }> = {
  beginInquiry: {
    async prepare({ asker, holder }) {
      const { snapshotId } = await addTestPost(door.network.databases, holder);
      return { by: asker, input: { message: "How did you begin?", postIds: [snapshotId] } };
    },
    expects: ["inquiries 1", "introductions 1", "messages 1", "notices 1", "open 1"],
  },
  acceptIntroduction: { prepare: onRequest("holder"), expects: ["notices 1", "open -1", "talking 1"] },
  declineIntroduction: {
    prepare: onRequest("holder", { reason: "NO_TIME" }),
    expects: ["ended 1", "notices 1", "open -1"],
  },
  cancelIntroduction: { prepare: onRequest("asker"), expects: ["ended 1", "notices 1", "open -1"] },
  sendMessage: { prepare: onTalk("asker", { text: "Once." }), expects: ["messages 1", "notices 1"] },
  consentToReveal: {
    async prepare(pair) {
      const prepared = await onTalk("holder")(pair);
      await ask(pair.asker, "consentToReveal", prepared.input);
      return prepared;
    },
    expects: ["consents 1", "names 2", "notices 1"],
  },
  takeConsentBack: {
    async prepare(pair) {
      const prepared = await onTalk("holder")(pair);
      await ask(pair.holder, "consentToReveal", prepared.input);
      return prepared;
    },
    expects: ["consents -1"],
  },
  leaveIntroduction: { prepare: onTalk("asker"), expects: ["ended 1", "notices 1", "talking -1"] },
  proposeSession: {
    prepare: onTalk("asker", { starts: [inDays(2)], minutes: 30 }),
    expects: ["notices 1", "sessions 1"],
  },
  bookSession: { prepare: onProposal({ start: inDays(2) }), expects: ["booked 1", "notices 1"] },
  askForOtherTimes: { prepare: onProposal(), expects: ["notices 1"] },
  cancelSession: { prepare: onProposal(), expects: ["notices 1", "sessions -1"] },
  offerNotes: {
    prepare: onTalk("asker", offerOf),
    expects: ["logged 1", "notices 1", "parts 1", "revisions 1"],
  },
  agreeToNotes: { prepare: onOffer({ revision: 2 }), expects: ["agreements 1", "logged 1"] },
  endNotes: { prepare: onOffer(), expects: ["logged 1", "notices 1", "parts -2", "revisions -2"] },
  // Last: the two do not meet again after it.
  blockIntroduction: {
    prepare: onTalk("asker"),
    expects: ["blocks 1", "ended 1", "notices 1", "talking -1"],
  },
};

type Pair = { asker: Person; holder: Person };
type Prepared = { by: Person; input: Record<string, unknown> };
type More = object | ((person: Person) => Promise<object>);

function onRequest(by: keyof Pair, more: More = {}) {
  return async (pair: Pair): Promise<Prepared> => {
    const introductionId = await newRequest(pair);
    const rest =
      typeof more === "function" ? await (more as (person: Person) => Promise<object>)(pair[by]) : more;
    return { by: pair[by], input: { introductionId, ...rest } };
  };
}

function onTalk(by: keyof Pair, more: More = {}) {
  return async (pair: Pair): Promise<Prepared> => {
    const prepared = await onRequest(by, more)(pair);
    await ask(pair.holder, "acceptIntroduction", { introductionId: prepared.input["introductionId"] });
    // Of what is not looked at one is told once; this would hide that something is told twice.
    await rows("UPDATE notice SET seen_at = now() WHERE seen_at IS NULL");
    return prepared;
  };
}

function onProposal(more: object = {}) {
  return async (pair: Pair): Promise<Prepared> => {
    const prepared = await onTalk("holder", more)(pair);
    const { introductionId } = prepared.input;
    await ask(pair.asker, "proposeSession", { introductionId, starts: [inDays(2)], minutes: 30 });
    return prepared;
  };
}

function onOffer(more: object = {}) {
  return async (pair: Pair): Promise<Prepared> => {
    const prepared = await onTalk("holder", more)(pair);
    const { introductionId } = prepared.input;
    for (const person of [pair.asker, pair.holder]) {
      await ask(person, "offerNotes", { introductionId, ...(await offerOf(person)) });
    }
    return prepared;
  };
}

async function offerOf(person: Person): Promise<object> {
  const { id } = await door.newDraft(person);
  return { draftId: id, sections: ["EXPECTATIONS"], days: 7 };
}

async function countEffects(asker: Person, holder: Person): Promise<Record<string, number>> {
  const [found] = (await rows(
    `WITH own AS (SELECT DISTINCT introduction_id AS id FROM introduction_side WHERE person_id = ANY ($1))
     SELECT
       (SELECT count(*)::int FROM introduction_act WHERE person_id = ANY ($1)) AS acts,
       (SELECT count(*)::int FROM inquiry WHERE person_id = ANY ($1)) AS inquiries,
       (SELECT count(*)::int FROM own) AS introductions,
       (SELECT count(*)::int FROM introduction JOIN own USING (id) WHERE stage IN ('ASKED', 'QUESTIONED')) AS open,
       (SELECT count(*)::int FROM introduction JOIN own USING (id) WHERE stage IN ('ACCEPTED', 'REVEALED')) AS talking,
       (SELECT count(*)::int FROM introduction JOIN own USING (id) WHERE ended_at IS NOT NULL) AS ended,
       (SELECT count(*)::int FROM introduction_side WHERE person_id = ANY ($1) AND consented_at IS NOT NULL) AS consents,
       (SELECT count(*)::int FROM message WHERE introduction_id IN (SELECT id FROM own)) AS messages,
       (SELECT count(*)::int FROM notice WHERE person_id = ANY ($1)) AS notices,
       (SELECT count(*)::int FROM introduction_block WHERE person_id = ANY ($1)) AS blocks,
       (SELECT count(*)::int FROM revealed_name WHERE person_id = ANY ($1)) AS names,
       (SELECT count(*)::int FROM talk_session) AS sessions,
       (SELECT count(*)::int FROM talk_session WHERE stage = 'BOOKED') AS booked,
       (SELECT count(*)::int FROM notes_part) AS parts,
       (SELECT count(*)::int FROM notes_log) AS logged,
       (SELECT coalesce(sum(revision), 0)::int FROM notes_agreement) AS revisions,
       (SELECT count(*)::int FROM notes_agreement WHERE asker_agrees OR answerer_agrees) AS agreements`,
    [asker.personId, holder.personId],
  )) as Record<string, number>[];
  return found!;
}

/** The mutations of the schema that two sides of an introduction send under a key. */
async function keyedMutations(): Promise<string[]> {
  const text = await readFile(new URL("../../shared/schema.graphql", import.meta.url), "utf8");
  const fields = Object.values(buildSchema(text).getMutationType()!.getFields());
  return fields
    .filter(({ type, args }) => {
      const input = args.map((argument) => getNamedType(argument.type)).find(isInputObjectType);
      return getNamedType(type).name === "IntroductionResult" && input && "key" in input.getFields();
    })
    .map(({ name }) => name)
    .sort();
}

interface Told {
  number: number;
  text: string;
}

/** Follows as a page does: whenever a stream ends or breaks, at the next server and after the last that came. */
async function follow(
  id: string,
  person: Person,
  told: Told[],
  place: number,
  over: AbortSignal,
): Promise<void> {
  for (let turn = place; !over.aborted; turn += 1) {
    const { apiOrigin } = servers[turn % servers.length]!;
    try {
      const response = await fetch(`${apiOrigin}/live/introductions/${id}`, {
        headers: { cookie: person.cookie, "last-event-id": String(told.at(-1)?.number ?? 0) },
        signal: over,
      });
      expect(response.status).toBe(200);
      const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
      let rest = "";
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        const events = (rest + part.value).split("\n\n");
        rest = events.pop()!;
        for (const event of events) {
          const [, data] = /^event: message\nid: \d+\ndata: (.*)$/m.exec(event) ?? [];
          if (!data) continue;
          const { number, text: said } = JSON.parse(data) as Told;
          told.push({ number, text: said });
        }
      }
    } catch (error) {
      // What a server that is gone looks like.
      if (!(error instanceof TypeError) && (error as Error).name !== "AbortError") throw error;
    }
    await sleep(20);
  }
}

/** Sends an act under one key until some server has answered it. */
async function ask(person: Person, name: string, input: object): Promise<void> {
  const whole = { ...input, key: randomUUID() };
  for (let turn = 0; turn < 2_000; turn += 1) {
    const answer = await send(servers[turn % servers.length]!, person, name, whole).catch(
      (error: unknown) => {
        if (error instanceof TypeError) return null;
        throw error;
      },
    );
    if (answer?.includes(`"${name}":{"introduction":`)) return;
    // A server that is gone or going, or too much in one of this test's minutes: nothing else.
    if (answer !== null && !answer.startsWith("503 ")) expect(answer).toContain('"TOO_OFTEN"');
    await sleep(20);
  }
  throw new Error(`${name} was never answered.`);
}

async function send(
  { apiOrigin }: ServerProcess,
  person: Person,
  name: string,
  input: object,
): Promise<string> {
  const [first = ""] = name;
  const type = INPUTS[name] ?? `${first.toUpperCase()}${name.slice(1)}Input`;
  const response = await fetch(`${apiOrigin}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie: person.cookie },
    body: JSON.stringify({
      query: `mutation ($input: ${type}!) { ${name}(input: $input) {
        ... on IntroductionDone { introduction { id stage newMessages viewerConsents } }
        ... on IntroductionRefused { reason } } }`,
      variables: { input },
    }),
  });
  return `${response.status} ${await response.text()}`;
}

const INPUTS: Record<string, string> = Object.fromEntries(
  [
    "acceptIntroduction",
    "cancelIntroduction",
    "consentToReveal",
    "takeConsentBack",
    "leaveIntroduction",
    "blockIntroduction",
    "askForOtherTimes",
    "cancelSession",
    "endNotes",
  ].map((name) => [name, "IntroductionInput"]),
);

async function addPerson(password: string): Promise<Person> {
  const author = await door.network.addOffice();
  const [found] = (await rows("SELECT email FROM person WHERE id = $1", author.personId)) as {
    email: string;
  }[];
  await rows("UPDATE credential SET password = $2 WHERE person_id = $1", author.personId, password);
  const response = await fetch(`${servers[0]!.apiOrigin}/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: WEB_ORIGIN },
    body: JSON.stringify({ email: found!.email, password: TEST_PASSWORD }),
  });
  if (!response.ok) throw new Error(await response.text());
  const cookie = response.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
  return { ...author, cookie };
}

async function newRequest({ asker, holder }: Pair): Promise<string> {
  const { workspace, databases } = door.network;
  const { snapshotId } = await addTestPost(databases, holder);
  const inquiry = { key: randomUUID(), message: "How did you begin?", postIds: [snapshotId] };
  const begun = await beginInquiry(sending(workspace), asker, inquiry);
  if (!begun.ok) throw new Error(begun.problem);
  return begun.introductionId;
}

/** Lets minutes pass for those who write, who would write too often otherwise. */
async function letTimePass(over: AbortSignal): Promise<void> {
  while (!over.aborted) {
    await rows(
      "UPDATE introduction_act SET at = at - interval '1 hour' WHERE at > now() - interval '1 minute'",
    );
    await sleep(250);
  }
}

async function until(isThere: () => boolean, what: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!isThere()) {
    if (Date.now() > deadline) throw new Error(`Waited in vain: ${what}.`);
    await sleep(20);
  }
}

function inDays(days: number): string {
  const hour = 60 * 60 * 1000;
  return new Date(Math.floor(Date.now() / hour) * hour + days * 24 * hour).toISOString();
}

function rows(statement: string, ...values: unknown[]): Promise<unknown[]> {
  return door.asOwner(statement, values);
}
