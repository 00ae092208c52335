import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";

import {
  buildSchema,
  getNamedType,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";

import { addTestPost } from "../../../server/src/testing/add-test-post.ts";
import type { Author } from "../../../server/src/workspace/require-author.ts";
import { wholeQueries } from "../../support/whole-queries.ts";
import { startTwoServers, type TwoServers } from "./start-two-servers.ts";

interface Person extends Author {
  cookie: string;
}

/** What the two know by heart, and what a stranger has of their own. */
let servers: TwoServers;
let schema: GraphQLSchema;
let asker: Person;
let holder: Person;
let stranger: Person;
let talk: string;
let draft: { asker: string; holder: string; stranger: string };
let ofStranger: string;
/** A circle that meets and is asked whether it goes on, and one that is only gathered, of the two and no stranger. */
let circles: { meeting: string; gathered: string };

beforeAll(async () => {
  servers = await startTwoServers();
  schema = buildSchema(await readFile(new URL("../../../shared/schema.graphql", import.meta.url), "utf8"));
  [asker, holder, stranger] = [
    await addPerson("Vimporetasu"),
    await addPerson("Quillandry"),
    await addPerson(),
  ];
  draft = {
    asker: await newDraft(asker),
    holder: await newDraft(holder),
    stranger: await newDraft(stranger),
  };
  talk = await newTalk(asker);
  ofStranger = await newTalk(stranger);
  circles = { meeting: await newCircle("MEETING"), gathered: await newCircle("GATHERED") };
}, 120_000);
afterAll(() => servers?.close());

test("what one side does for themselves changes no byte of what the other is answered, whatever is asked", async () => {
  for (const [self, other] of [
    [holder, asker],
    [asker, holder],
  ] as const) {
    const before = await readEverything(other);
    const quiet = await listen(self);
    for (const [name, input] of Object.entries(QUIET)) {
      expect(await act(self, name, input(self)), name).not.toMatch(/"errors"|BAD_USER_INPUT|"code":/);
    }
    quiet.close();
    expect(difference(before, await readEverything(other))).toEqual([]);
  }
  expect((await readEverything(asker)).get("introduction 0")).toContain('"stage":"ACCEPTED"');
}, 120_000);

test("a stream is silent, to the byte, about who is there, reads, consents or looks around", async () => {
  const began = Date.now();
  const told = await listen(asker);
  await until(() => told.text().includes("event: state"));
  const begun = told.text();
  const there = await listen(holder);
  for (const [name, input] of Object.entries(QUIET)) await act(holder, name, input(holder));
  there.close();
  await sleep(500);
  // It beats by its own clock alone.
  const beats = told.text().slice(begun.length);
  expect(beats.replaceAll(/: {253}\n\n/g, "")).toBe("");
  expect(beats.length / 256).toBeLessThanOrEqual((Date.now() - began) / BEAT);
  expect(told.text().startsWith(begun)).toBe(true);
  told.close();
}, 60_000);

test("every part of a stream has a length of 256 bytes, or some times as much", async () => {
  const lengths = new Set<number>();
  for (const text of ["Yes.", "a".repeat(300), "会".repeat(200)]) {
    await act(holder, "sendMessage", { introductionId: talk, text });
  }
  const told = await listen(asker);
  await until(() => told.text().includes("会会"));
  told.close();
  const parts = told.text().split(/(?<=\n\n)/);
  for (const part of parts) lengths.add(Buffer.byteLength(part) % 256);
  expect(parts.length).toBeGreaterThan(4);
  expect([...lengths]).toEqual([0]);
});

test("two people in the same place are answered in the same bytes but for ids, sides and their own words", async () => {
  const [one, other] = [await newTalk(await addPerson()), await newTalk(await addPerson())];
  const [first, second] = [await readEverything(holder, [one]), await readEverything(holder, [other])];
  const plain = (texts: Map<string, string>) =>
    new Map([...texts].map(([field, text]) => [field, withoutIds(text)]));
  expect(difference(plain(first), plain(second))).toEqual([]);
}, 120_000);

test("no answer to one of the two holds the other's names, ids, zone, or a time finer than a day", async () => {
  const { door } = servers;
  const [secrets] = (await door.asOwner(
    `SELECT array_agg(id::text) AS ids FROM (
       SELECT id FROM organization WHERE id = $1 UNION SELECT $2::uuid UNION SELECT id FROM draft WHERE organization_id = $1
     ) one`,
    [holder.organizationId, holder.personId],
  )) as { ids: string[] }[];
  const read = await readEverything(asker);
  const texts = [...read.values()].join("\n");
  for (const secret of [...secrets!.ids, "Quillandry"]) expect(texts).not.toContain(secret);
  // The hour of a circle's round is all of them's, and a full one.
  const hour = /"startsAt":"\d{4}-\d\d-\d\dT\d\d:00:00(\.000)?Z"/g;
  const told = [...read].filter(([, text]) => FINER.test(text.replaceAll(hour, ""))).map(([field]) => field);
  expect(FINER.test('"2026-10-07T10:22:01.000Z"')).toBe(true);
  // When one changed one's own drafts, one knows.
  expect(told).toEqual(["drafts"]);
}, 120_000);

test("within a day, no list tells in which order others acted", async () => {
  const [one, two] = [await newTalk(await addPerson()), await newTalk(await addPerson())];
  const { door } = servers;
  const orderAfter = async (first: string, second: string) => {
    await door.asOwner(
      "UPDATE introduction SET asked_at = date_trunc('day', now()) + CASE id WHEN $1 THEN interval '1 s' ELSE interval '2 s' END WHERE id IN ($1, $2)",
      [first, second],
    );
    const { text } = await servers.ask(
      holder.cookie,
      "{ introductions(first: 50) { edges { node { id } } } }",
    );
    return text;
  };
  expect(await orderAfter(one, two)).toBe(await orderAfter(two, one));
});

test("an id of others is answered as one that nobody has, whatever is asked or sent, and nothing of theirs changes", async () => {
  const foreign = await foreignIds();
  expect(foreign.length).toBeGreaterThan(8);
  const before = await rowsOfThePair();
  const told: string[] = [];
  let tried = 0;
  for (const operation of operationsWithIds()) {
    const nobody = await tryId(operation, randomUUID());
    const atOnce = operation.isCounted ? 4 : 10;
    for (let start = 0; start < foreign.length; start += atOnce) {
      // Whoever tries more often is told that, and nothing else.
      if (operation.isCounted) await letADayPass();
      const some = foreign.slice(start, start + atOnce);
      const answers = await Promise.all(some.map(({ id }) => tryId(operation, id)));
      for (const [place, answer] of answers.entries()) {
        tried += 1;
        if (answer === nobody) continue;
        told.push(`${operation.name} tells of ${some[place]!.table}: ${answer}, and not ${nobody}`);
      }
    }
  }
  expect(told).toEqual([]);
  expect(tried).toBeGreaterThan(500);
  expect(await rowsOfThePair()).toEqual(before);
}, 300_000);

/** Milliseconds after which a stream shows that it is there. */
const BEAT = 10_000;

/** What one does for oneself alone, and what it is sent with. */
const QUIET: Record<string, (self: Person) => Record<string, unknown>> = {
  markIntroductionRead: () => ({ introductionId: talk, upTo: 1 }),
  consentToReveal: () => ({ introductionId: talk }),
  takeConsentBack: () => ({ introductionId: talk }),
  answerCircle: () => ({ circleId: circles.gathered, yes: true }),
  goOnWithCircle: () => ({ circleId: circles.meeting, yes: true }),
  blockCircleSeat: () => ({ circleId: circles.meeting, seat: "C" }),
  report: () => ({
    subject: "CONVERSATION",
    subjectId: talk,
    reason: "HURTS_PEOPLE",
    words: "They are rude.",
  }),
  saveOrganizationSecrets: () => ({ secrets: [{ kind: "PRODUCT", value: "Zweigwerk" }] }),
};

/** Anything finer than a day: times of day, and counts of seconds or milliseconds since 1970. */
const FINER = /\d\d:\d\d:\d\d|\b1[6-9]\d{8}(\d{3})?\b/;
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** Everything that a person is answered, of every query of the schema and everything below it. */
async function readEverything(
  person: Person,
  ids: string[] = [talk, circles.meeting, circles.gathered],
): Promise<Map<string, string>> {
  const asked = wholeQueries(schema, { pageSize: 10 }).flatMap(({ field, text, arguments: declared }) => {
    const takesId = declared.find(({ type }) => /^\[?ID!/.test(String(type)));
    const needs = declared.filter(({ name, type }) => isNonNullType(type) && name !== takesId?.name);
    const variables = Object.fromEntries(needs.map(({ name, type }) => [name, valueFor(name, type)]));
    return takesId
      ? ids.map((id, place) => ({
          field: `${field} ${place}`,
          text,
          variables: { ...variables, [takesId.name]: inList(takesId.type, id) },
        }))
      : [{ field, text, variables }];
  });
  const read = new Map<string, string>();
  for (let start = 0; start < asked.length; start += 8) {
    await Promise.all(
      asked.slice(start, start + 8).map(async ({ field, text, variables }) => {
        read.set(field, (await servers.ask(person.cookie, text, variables)).text);
      }),
    );
  }
  // What breaks would look alike.
  for (const [field, text] of read) expect(text, field).not.toContain("INTERNAL");
  return read;
}

function difference(before: Map<string, string>, after: Map<string, string>): string[] {
  return [...after].flatMap(([field, text]) =>
    before.get(field) === text ? [] : [`${field}: ${before.get(field)} is now ${text}`],
  );
}

function withoutIds(text: string): string {
  return text.replaceAll(UUID, "id").replaceAll(/"(\w*[cC]ursor)":"[^"]*"/g, '"$1":""');
}

interface Operation {
  name: string;
  text: string;
  /** Whether it is counted how often one does it. */
  isCounted: boolean;
  /** Gives the variables with this id in the one place that is tried. */
  variables: (id: string) => Record<string, unknown>;
}

/** Every place of the schema where an id is given, of queries and mutations. */
function operationsWithIds(): Operation[] {
  const queries = wholeQueries(schema, { pageSize: 2 }).flatMap(({ field, text, arguments: declared }) =>
    declared
      .filter(({ type }) => getNamedType(type).name === "ID")
      .map((place) => ({
        name: `${field}(${place.name})`,
        text,
        isCounted: false,
        variables: (id: string) =>
          Object.fromEntries(
            declared
              .filter(({ name, type }) => isNonNullType(type) || name === place.name)
              .map(({ name, type }) => [name, name === place.name ? inList(type, id) : valueFor(name, type)]),
          ),
      })),
  );
  const mutations = Object.values(schema.getMutationType()!.getFields()).flatMap((field) => {
    const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(", ");
    const given = field.args.map(({ name }) => `${name}: $${name}`).join(", ");
    const selection = "getFields" in getNamedType(field.type) || "getTypes" in getNamedType(field.type);
    const text = `mutation (${declared}) { ${field.name}(${given}) ${selection ? "{ __typename ... on Problem { code message } }" : ""} }`;
    return field.args.flatMap(({ name, type }): Operation[] => {
      const input = getNamedType(type);
      if (!isInputObjectType(input)) {
        return input.name === "ID" && name !== "key"
          ? [
              {
                name: `${field.name}(${name})`,
                text,
                isCounted: false,
                variables: (id: string) => ({ [name]: inList(type, id) }),
              },
            ]
          : [];
      }
      return Object.values(input.getFields())
        .filter((one) => getNamedType(one.type).name === "ID" && one.name !== "key")
        .map((place) => ({
          name: `${field.name}(${place.name})`,
          text,
          isCounted: "key" in input.getFields(),
          variables: (id: string) => ({
            [name]: { ...(valueFor(name, type) as object), [place.name]: inList(place.type, id) },
          }),
        }));
    });
  });
  return [...queries, ...mutations];
}

function inList(type: GraphQLInputType, id: string): string | string[] {
  return String(type).startsWith("[") ? [id] : id;
}

/** Something that fits a place of this name and type, of the stranger's own where it names something. */
function valueFor(name: string, type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return valueFor(name, type.ofType);
  if (isListType(type)) return name === "starts" ? [inTwoDays()] : [valueFor(name, type.ofType)];
  if (isEnumType(type)) return CHOSEN[name] ?? type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((one) => isNonNullType(one.type));
    return Object.fromEntries(fields.map((one) => [one.name, valueFor(one.name, one.type)]));
  }
  switch (type.name) {
    case "ID":
      if (name === "introductionId") return ofStranger;
      return /draftId/i.test(name) ? draft.stranger : randomUUID();
    case "Int":
      return name === "minutes" ? 30 : 1;
    case "Boolean":
      return true;
    default:
      if (name === "start") return inTwoDays();
      return /language/i.test(name) ? "en" : "a walk along the long river";
  }
}

/** What is chosen of several, so that nothing else is refused. */
const CHOSEN: Record<string, string> = { subject: "CONVERSATION", sections: "EXPECTATIONS" };

function inTwoDays(): string {
  const day = 24 * 60 * 60 * 1000;
  return new Date(Math.floor(Date.now() / day) * day + 2 * day).toISOString();
}

async function tryId({ text, variables }: Operation, id: string): Promise<string> {
  const { status, text: answer } = await servers.ask(stranger.cookie, text, variables(id));
  return `${status} ${answer.replaceAll(id, "the id")}`;
}

/** Every id in a private row of the two: of whatever table, whoever adds it. */
async function foreignIds(): Promise<{ table: string; id: string }[]> {
  const { door } = servers;
  const columns = (await door.asOwner(
    `SELECT c.relname AS table, a.attname AS column FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND a.atttypid = 'uuid'::regtype
       AND a.attname IN ('id', 'introduction_id', 'circle_id', 'draft_id', 'inquiry_id', 'person_id', 'organization_id')
       AND EXISTS (SELECT FROM pg_attribute o WHERE o.attrelid = c.oid AND o.attname = 'organization_id')`,
  )) as { table: string; column: string }[];
  const found = new Map<string, string>();
  for (const { table, column } of columns) {
    const named = (await door.asOwner(
      `SELECT DISTINCT ${column}::text AS id FROM ${table} WHERE organization_id IN ($1, $2) AND ${column} IS NOT NULL`,
      [asker.organizationId, holder.organizationId],
    )) as { id: string }[];
    const values = named.filter(({ id }) => id !== ofStranger);
    // One of each is enough; what several tables name is tried once.
    if (values.length === 0 || values.some(({ id }) => found.has(id))) continue;
    found.set(values[0]!.id, `${table}.${column}`);
  }
  return [...found].map(([id, table]) => ({ id, table }));
}

/** All private rows of the two, to the byte. */
async function rowsOfThePair(): Promise<Record<string, string>> {
  const { door } = servers;
  const tables = (await door.asOwner(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organization_id'
     WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace`,
  )) as { name: string }[];
  const found: Record<string, string> = {};
  for (const { name } of tables) {
    const time = name === "introduction_act" ? " - 'at'" : "";
    const [row] = (await door.asOwner(
      `SELECT coalesce(string_agg(line, E'\\n' ORDER BY line), '') AS all FROM (
         SELECT (to_jsonb(one)${time})::text AS line FROM ${name} one WHERE organization_id IN ($1, $2)) lines`,
      [asker.organizationId, holder.organizationId],
    )) as { all: string }[];
    found[name] = row!.all;
  }
  return found;
}

async function until(isThere: () => boolean): Promise<void> {
  for (let look = 0; look < 1_000 && !isThere(); look += 1) await sleep(20);
}

async function letADayPass(): Promise<void> {
  await servers.door.asOwner("UPDATE introduction_act SET at = at - interval '2 days'");
}

async function act(person: Person, name: string, input: Record<string, unknown>): Promise<string> {
  const field = schema.getMutationType()!.getFields()[name]!;
  const type = getNamedType(field.args[0]!.type);
  if (!isInputObjectType(type)) throw new Error(`${name} takes no input.`);
  const leaf = !("getFields" in getNamedType(field.type)) && !("getTypes" in getNamedType(field.type));
  const refused = /Result$/.test(getNamedType(field.type).name) ? "... on Problem { code message }" : "";
  const selection = `{ __typename ${refused} }`;
  const key = "key" in type.getFields() ? { key: randomUUID() } : {};
  const { text } = await servers.ask(
    person.cookie,
    `mutation ($input: ${type.name}!) { ${name}(input: $input) ${leaf ? "" : selection} }`,
    { input: { ...input, ...key } },
  );
  return text;
}

async function listen({ cookie }: Person) {
  const controller = new AbortController();
  let text = "";
  const response = await fetch(`${servers.apiOrigin}/live/introductions/${talk}`, {
    headers: { cookie },
    signal: controller.signal,
  });
  expect(response.status).toBe(200);
  void (async () => {
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) text += part.value;
  })().catch(() => {});
  return { text: () => text, close: () => controller.abort() };
}

async function addPerson(name?: string): Promise<Person> {
  const author = await servers.door.network.addOffice(name);
  return { ...author, cookie: await servers.signIn(author) };
}

async function newDraft(author: Author): Promise<string> {
  return (await servers.door.newDraft(author)).id;
}

/** The two and another in seats A, B and C. */
async function newCircle(stage: "MEETING" | "GATHERED"): Promise<string> {
  const { door } = servers;
  const [found] = (await door.asOwner(
    `INSERT INTO circle (topic, language, stage, answer_by, asked_until)
     VALUES ('HIRING', 'en', $1, now() + interval '5 days', CASE $1 WHEN 'MEETING' THEN now() + interval '5 days' END)
     RETURNING id`,
    [stage],
  )) as { id: string }[];
  for (const [place, person] of [asker, holder, await door.network.addOffice()].entries()) {
    await door.asOwner(
      `INSERT INTO circle_seat (circle_id, seat, organization_id, person_id, hours, question)
       VALUES ($1, $2, $3, $4, '{}', 'How do you hire?')`,
      [found!.id, "ABC"[place], person.organizationId, person.personId],
    );
  }
  if (stage === "MEETING") {
    await door.asOwner(
      "INSERT INTO circle_round (circle_id, number, starts_at) VALUES ($1, 1, date_trunc('hour', now()) + interval '1 day')",
      [found!.id],
    );
  }
  return found!.id;
}

/** Somebody asks the holder, who accepts. */
async function newTalk(of: Person): Promise<string> {
  const { snapshotId } = await addTestPost(servers.door.network.databases, holder, { capacity: 10 });
  await act(of, "beginInquiry", { message: "How did you begin?", postIds: [snapshotId] });
  const [found] = (await servers.door.asOwner("SELECT id FROM introduction WHERE snapshot_id = $1", [
    snapshotId,
  ])) as { id: string }[];
  await act(holder, "acceptIntroduction", { introductionId: found!.id });
  return found!.id;
}
