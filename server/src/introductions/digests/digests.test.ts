import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { NOTICE_KINDS, type NoticeKind } from "@rungs/shared/vocabulary/notice";
import { graphql } from "graphql";
import pg from "pg";
import type { DataSource } from "typeorm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { mayAccess } from "#server/identity/policies.ts";
import type { Viewer } from "#server/identity/viewer.ts";
import { asPerson } from "#server/platform/database/as-person.ts";
import { createDataSource } from "#server/platform/database/create-data-source.ts";
import { buildGraphqlSchema } from "#server/platform/graphql/build-graphql-schema.ts";
import { createJobQueue } from "#server/platform/jobs/job-queue.ts";
import { createMailer, type Mail, MailNotAccepted } from "#server/platform/mail/create-mailer.ts";
import {
  startTestIdentity,
  type TestIdentity,
  type TestPerson,
} from "#server/testing/start-test-identity.ts";

import { notify } from "../notices/notify.ts";
import { type DigestParts, planDigests, sendDigests } from "./digest-loop.ts";
import { DIGEST_QUEUE } from "./digest-queue.ts";
import { DigestsResolver } from "./digests.resolver.ts";

const DAY = 24 * 60 * 60 * 1000;

let office: TestIdentity;
let owner: pg.Pool;
let worker: DataSource;
let schema: ReturnType<typeof buildGraphqlSchema<Viewer>>;
let mails: Mail[];

beforeAll(async () => {
  office = await startTestIdentity();
  owner = new pg.Pool({ connectionString: office.databases.owner.workspace, max: 2 });
  worker = await asWorker();
  schema = buildGraphqlSchema<Viewer>([new DigestsResolver(office.identity)], mayAccess);
}, 120_000);
beforeEach(async () => {
  mails = [];
  await owner.query("DELETE FROM notice; DELETE FROM digest; DELETE FROM digest_day; DELETE FROM pgboss.job");
});
afterAll(async () => {
  await owner?.end();
  await worker?.destroy();
  await office?.close();
});

const asWorker = (poolSize = 2) =>
  createDataSource({
    url: office.databases.urls.worker,
    entities: [],
    poolSize,
    statementTimeout: 5000,
  }).initialize();

/** Somebody who was told these yesterday. */
async function addTold(kinds: readonly NoticeKind[], email?: string): Promise<TestPerson> {
  const person = await office.addPerson(await office.addOrganization("An office"), "OWNER", email);
  await tell(person, kinds);
  return person;
}
async function tell(person: TestPerson, kinds: readonly NoticeKind[], ago = DAY): Promise<void> {
  await asPerson(office.workspace, person, async (manager) => {
    for (const kind of kinds) await notify(manager, { ...person, kind, introductionId: null });
  });
  await owner.query("UPDATE notice SET created_at = now() - $2::interval WHERE person_id = $1", [
    person.personId,
    `${ago} milliseconds`,
  ]);
}

const partsOf = (source: DataSource, sendMail: DigestParts["sendMail"] = keep): DigestParts => ({
  worker: source,
  sendMail,
  webOrigin: "https://rungs.example",
  hour: 0,
  onFailure: () => undefined,
});
const keep = async (mail: Mail) => void mails.push(mail);
const plan = (source = worker, now = new Date()) => planDigests(source, { now, hour: 0 });
const send = (parts = partsOf(worker), now = new Date()) =>
  sendDigests(parts, { now: () => now, signal: new AbortController().signal });
const sentTo = ({ email }: TestPerson) => mails.filter(({ to }) => to === email).length;

/** Lets the time pass that a job waits for its next try, or for a worker that is dead. */
async function passTime(): Promise<void> {
  await owner.query("UPDATE pgboss.job SET started_on = now() - interval '1 day' WHERE state = 'active'");
  await createJobQueue(worker, DIGEST_QUEUE).maintain();
  await owner.query("UPDATE pgboss.job SET start_after = now() - interval '1 second' WHERE state = 'retry'");
}

test("four workers at once send everybody one mail, and on the next day none to whom nothing is new", async () => {
  const people = [];
  for (let count = 0; count < 12; count += 1) people.push(await addTold(["MESSAGE_ARRIVED"]));
  const quiet = await addTold([]);
  const workers = await Promise.all([1, 2, 3, 4].map(() => asWorker()));
  try {
    const planned = await Promise.all(workers.map((one) => plan(one)));
    expect(planned.sort()).toEqual([0, 0, 0, 12]);
    await Promise.all(workers.map((one) => send(partsOf(one))));
    expect(await plan()).toBe(0);
    expect(people.map(sentTo)).toEqual(people.map(() => 1));
    expect(sentTo(quiet)).toBe(0);
  } finally {
    await Promise.all(workers.map((one) => one.destroy()));
  }
  const tomorrow = new Date(Date.now() + DAY);
  expect(await plan(worker, tomorrow)).toBe(0);
});

test("what is told after the hour waits for the next day, and before the hour nothing leaves", async () => {
  const early = await addTold(["NAMES_REVEALED"]);
  const late = await office.addPerson(early.organizationId, "MEMBER");
  await tell(late, ["MESSAGE_ARRIVED"], -DAY / 2);
  const midnight = new Date(new Date().setUTCHours(0, 0, 0, 0));
  expect(await planDigests(worker, { now: midnight, hour: 7 })).toBe(0);
  await plan();
  await send();
  expect([sentTo(early), sentTo(late)]).toEqual([1, 0]);
  const tomorrow = new Date(midnight.getTime() + 2 * DAY - 1);
  await planDigests(worker, { now: tomorrow, hour: 23 });
  await send(partsOf(worker), tomorrow);
  expect([sentTo(early), sentTo(late)]).toEqual([1, 1]);
});

test("while the mail server is down nobody gets a mail, and when it is back everybody gets one", async () => {
  const people = [await addTold(["MESSAGE_ARRIVED"]), await addTold(["REQUEST_ARRIVED"])];
  await plan();
  const down = partsOf(worker, () => Promise.reject(new MailNotAccepted()));
  for (let round = 0; round < 3; round += 1) {
    expect(await send(down)).toBe(0);
    await passTime();
  }
  expect(await send()).toBe(2);
  await passTime();
  expect(await send()).toBe(0);
  expect(people.map(sentTo)).toEqual([1, 1]);
});

test("a mail server that falls silent at the end may have the mail: it is not sent again on that day", async () => {
  const person = await addTold(["MESSAGE_ARRIVED"]);
  await plan();
  expect(await send(partsOf(worker, () => Promise.reject(new Error("timeout"))))).toBe(0);
  await passTime();
  expect(await send()).toBe(0);
  const tomorrow = new Date(Date.now() + DAY);
  expect(await plan(worker, tomorrow)).toBe(1);
  await send(partsOf(worker), tomorrow);
  expect(sentTo(person)).toBe(1);
});

test("a worker that dies at any statement sends nobody two mails on a day, and loses nobody's", async () => {
  let died = true;
  for (let statements = 0; died; statements += 1) {
    await owner.query(
      "DELETE FROM notice; DELETE FROM digest; DELETE FROM digest_day; DELETE FROM pgboss.job",
    );
    mails = [];
    const person = await addTold(["MESSAGE_ARRIVED"]);
    died = await workAndDieAfter(statements);
    await plan();
    await passTime();
    await send();
    const first = sentTo(person);
    expect(first, `after ${statements} statements`).toBeLessThanOrEqual(1);
    const tomorrow = new Date(Date.now() + DAY);
    await plan(worker, tomorrow);
    await send(partsOf(worker), tomorrow);
    expect(sentTo(person) - first, `after ${statements} statements`).toBeLessThanOrEqual(1);
    expect(sentTo(person), `after ${statements} statements`).toBeGreaterThanOrEqual(1);
    // Whoever dies before the mail is anybody's leaves it whole for the next worker.
    if (statements <= 5) expect(first, `after ${statements} statements`).toBe(1);
  }
  expect(mails.length).toBe(1);
});

/** Plans and sends over connections that break after so many statements; says whether they broke. */
async function workAndDieAfter(statements: number): Promise<boolean> {
  const dying = await asWorker(1);
  const createQueryRunner = dying.createQueryRunner.bind(dying);
  let left = statements;
  let died = false;
  dying.createQueryRunner = (mode) => {
    const runner = createQueryRunner(mode);
    const query = runner.query.bind(runner) as (...given: unknown[]) => Promise<unknown>;
    runner.query = (...given: unknown[]) => {
      died ||= left <= 0;
      left -= 1;
      return died ? Promise.reject(new Error("The worker is dead.")) : (query(...given) as never);
    };
    return runner;
  };
  try {
    await plan(dying);
    await send(partsOf(dying));
  } catch {
    // It is dead.
  } finally {
    // What it began is rolled back with its connection.
    await dying.destroy();
  }
  return died;
}

test("neither sender, subject, size nor time of a mail tells what has happened", async () => {
  const directory = await mkdtemp(join(tmpdir(), "rungs-digest-"));
  try {
    await addTold(["MESSAGE_ARRIVED"], "anna@office.example");
    await addTold(NOTICE_KINDS, "otto@office.example");
    await plan();
    const from = "no-reply@rungs.example";
    expect(await send(partsOf(worker, createMailer({ smtpUrl: null, directory, from })))).toBe(2);
    const files = await readdir(directory);
    const texts = await Promise.all(files.map((file) => readFile(join(directory, file), "utf8")));
    const [one, other] = texts.map((text) =>
      text
        .replace(/(anna|otto)@/g, "....@")
        .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "0".repeat(36)),
    );
    expect(one).toBe(other);
    expect(texts[0]!.length).toBe(texts[1]!.length);
    expect(one).toMatch(/^List-Unsubscribe:\s+<https:\/\/rungs\.example\/notices\/off\/0{36}>$/m);
    expect(one).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m);
    expect(one).toMatch(/^Date: .* 00:00:00 \+0000$/m);
    const body = one!.slice(one!.indexOf("\n\n")).replaceAll("https://rungs.example", "");
    expect(one).toMatch(/^Subject: There is something new for you$/m);
    expect(body).not.toMatch(/rungs|request|message|name|circle|session|post\b|ladder/i);
  } finally {
    await rm(directory, { recursive: true });
  }
});

test("the link in the mail stops the mails without signing in, and their person can let them begin again", async () => {
  const person = await addTold(["MESSAGE_ARRIVED"]);
  await plan();
  await send();
  const key = /notices\/off\/(\S+)/.exec(mails[0]!.text)![1]!;
  for (const given of [key, "no-key", "00000000-0000-4000-8000-000000000000"])
    expect(await ask(null, `mutation { stopDigests(key: "${given}") }`)).toEqual({ stopDigests: true });
  expect(await ask(person, "{ getsDigests }")).toEqual({ getsDigests: false });

  await owner.query("UPDATE notice SET seen_at = now()");
  await tell(person, ["NAMES_REVEALED"], -DAY / 2);
  expect(await plan(worker, new Date(Date.now() + DAY))).toBe(0);
  await ask(person, "mutation { setDigests(on: true) }");
  expect(await plan(worker, new Date(Date.now() + 2 * DAY))).toBe(1);
});

test("who stops the mails between the hour and its mail gets none", async () => {
  const person = await addTold(["MESSAGE_ARRIVED"]);
  await plan();
  await ask(person, "mutation { setDigests(on: false) }");
  expect(await send()).toBe(0);
});

async function ask(person: TestPerson | null, source: string): Promise<unknown> {
  const viewer = person && ({ ...person, organizationName: "Harbour", name: "Anna" } as unknown as Viewer);
  const { data, errors } = await graphql({ schema, source, contextValue: { viewer } });
  if (errors) throw new Error(errors.map(({ message }) => message).join());
  return { ...data };
}

test("the worker can ask for an address, and read neither notices nor people nor who stopped their mails", async () => {
  for (const table of ["notice", "person", "digest", "digest_setting"])
    await expect(worker.query(`SELECT FROM ${table}`)).rejects.toMatchObject({ code: "42501" });
  await expect(worker.query("SELECT pgboss.create_queue('more', '{}')")).rejects.toMatchObject({
    code: "42501",
  });
});
