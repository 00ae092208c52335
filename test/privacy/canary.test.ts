import { readFile } from "node:fs/promises";

import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";

import { DEMO_PASSWORD } from "../../server/src/demo/demo-accounts.ts";
import { askGraphql } from "../support/ask-graphql.ts";
import { LEAD, loadSmallNetwork, READER } from "../support/load-small-network.ts";
import { type Product, startProduct } from "../support/start-product.ts";
import { type CanaryOffice, plantOffice } from "./canary-office.ts";
import { createCanaryWords } from "./canary-words.ts";
import {
  dumpDatabase,
  type Reader,
  readGraphql,
  readLogs,
  readPages,
  type ReadText,
  type TriedIds,
} from "./canary-reader.ts";

const words = createCanaryWords();
const schemaText = await readFile(new URL("../../shared/schema.graphql", import.meta.url), "utf8");

let product: Product;
let office: CanaryOffice;
let privateIds: Set<string>;
let readers: Reader[];
let ids: TriedIds;

beforeAll(async () => {
  product = await startProduct({ fill: loadSmallNetwork, graphqlDocuments: "any" });
  office = await plantOffice(product, words);
  privateIds = await findPrivateIds();
  readers = [
    { name: "nobody", cookie: null },
    { name: "a member of another office", cookie: await product.signIn(READER.email, DEMO_PASSWORD) },
    { name: "the owner of another office", cookie: await product.signIn(LEAD.email, DEMO_PASSWORD) },
  ];
  ids = {
    ladders: [office.published.standing, await findOtherLadder()],
    guessed: [
      office.published.profile,
      office.published.role,
      office.published.practice,
      office.published.post,
      office.published.comment,
      office.published.peersPractice,
      office.published.replaced,
      office.published.retracted,
      ...Object.values(office.privateIds),
      office.organizationId,
    ],
  };
}, 240_000);
afterAll(() => product?.stop());

test("every private column of the workspace holds a word of the office", async () => {
  const silent: string[] = [];
  for (const { table, column } of await wordColumns()) {
    if (WITHOUT_PRIVATE_WORDS.has(`${table}.${column}`)) continue;
    const rows = await asOwner<{ text: string }>(
      `SELECT "${column}"::text AS text FROM "${table}" WHERE "${column}" IS NOT NULL`,
    );
    if (!rows.some(({ text }) => words.findIn(text).length > 0)) silent.push(`${table}.${column}`);
  }
  expect(silent).toEqual([]);
});

test("the office itself reads its own words: what is asked reaches deep enough to find them", async () => {
  const own: Reader = { name: "the office", cookie: office.cookie };
  const read = await readGraphql(product, schemaText, own, ids);
  const found = new Set(read.flatMap(({ text }) => words.findIn(text)));
  const unread = words.places().filter((place) => !found.has(place));

  expect(unread.sort()).toEqual(UNREAD_BY_THE_OFFICE.sort());
});

test("no word and no id of the office is in any answer, page, table or log that others can read", async () => {
  await inviteAsAnotherOffice();
  const everything = await readEverything();
  // What was published was read in all these places; otherwise finding nothing would prove nothing.
  const readPublished = everything
    .filter(({ text }) => text.includes("to share work"))
    .map(({ where }) => where);

  expect(readPublished).toEqual(
    expect.arrayContaining([
      `graphql publishedLadder(${office.published.standing}) as a member of another office`,
      `page /ladders/${office.published.standing} as a member of another office`,
      `page /ladders/${office.published.standing}/changes?from=1&to=2 as a member of another office`,
      "table public.published_ladder",
      "graphql clauses() as a member of another office",
      "page /clauses?evidence=UPSTREAM_COMMIT as a member of another office",
      "table public.ladder_clause",
      `graphql publishedOffice(${office.published.profile}) as a member of another office`,
      `page /offices/${office.published.profile} as a member of another office`,
      "table public.published_office",
      `graphql publishedRole(${office.published.role}) as a member of another office`,
      "table public.published_role",
      `graphql publishedPractice(${office.published.practice}) as a member of another office`,
      "table public.published_practice",
      `graphql post(${office.published.post}) as a member of another office`,
      `page /board/${office.published.post} as a member of another office`,
      "table public.published_post",
      `graphql practiceThread(${office.published.practice}) as a member of another office`,
      `graphql practiceThread(${office.published.peersPractice}) as a member of another office`,
      `page /practices/${office.published.peersPractice} as a member of another office`,
      "table public.published_comment",
      "page /search?text=helps as a member of another office",
      "table public.search_entry",
    ]),
  );
  expect(leaksIn(everything)).toEqual([]);
}, 240_000);

test("the name under which the office asks a peer is of that thread alone, and nothing else is called like it", async () => {
  const { voice, question, peersPractice } = office.published;
  const rows = await asOwner<{ pseudonym: string }>(
    "SELECT pseudonym FROM thread_pseudonym WHERE organization_id = $1 AND practice_id = $2",
    [office.organizationId, peersPractice],
  );
  expect(rows).toEqual([{ pseudonym: voice }]);
  const people = await asOwner<{ id: string }>(
    "SELECT person_id AS id FROM member WHERE organization_id = $1",
    [office.organizationId],
  );
  const others = [office.organizationId, question, peersPractice, ...people.map(({ id }) => id)];
  expect([...others, ...Object.values(office.privateIds)]).not.toContain(voice);
});

test("a mail tells nobody anything about the office, and only the invited get one from it", async () => {
  const mails = await product.readMails();
  const toOthers = mails.filter((mail) => !mail.includes(words.at("invited e-mail")));
  const invitation = mails.find((mail) => mail.includes(words.at("invited e-mail")));

  expect(toOthers.length).toBeGreaterThan(0);
  expect(toOthers.flatMap((mail) => words.findIn(mail))).toEqual([]);
  expect(words.findIn(invitation ?? "")).toEqual(["invited e-mail"]);
});

test("private writing changes no public byte", async () => {
  const publicBytes = async () => [
    ...(await readGraphql(product, schemaText, readers[1]!, { ladders: ids.ladders, guessed: [] })),
    ...(await dumpDatabase(product.databases.urls.reader)).filter(({ where }) => where.includes("public.")),
  ];
  const before = await publicBytes();
  const { errors } = await askGraphql(
    product,
    office.cookie,
    `mutation { createLadder(input: { title: "Draft ${words.at("late draft")}", language: "en" }) { __typename } }`,
  );

  expect(errors).toEqual([]);
  expect(await publicBytes()).toEqual(before);
});

test("a word that only drafts hold finds as much as one that nobody ever wrote", async () => {
  const search = async (text: string) =>
    askGraphql(
      product,
      readers[1]!.cookie,
      `query ($text: String!) {
         publishedLadders(first: 10, filter: { text: $text }) {
           countBand edges { node { id } } pageInfo { hasNextPage endCursor }
         }
         search(first: 10, text: $text) {
           countBand takenFor edges { node { id } } facets { filter value countBand } pageInfo { hasNextPage endCursor }
         }
       }`,
      { text },
    );
  const nowhere = await search("zuvorimaletu");

  for (const place of ["kept draft: title", "published draft: mission", "organization name", "product"]) {
    expect((await search(words.at(place))).text, place).toBe(nowhere.text);
  }
});

test("the same reader finds a leak: a word in a published title, and an id in a document", async () => {
  const [title, document] = [words.at("kept draft: title"), office.organizationId];
  const commons = new pg.Client({ connectionString: product.databases.owner.commons });
  await commons.connect();
  try {
    await commons.query(
      `UPDATE published_ladder SET title = jsonb_set(title, '{0,value}', to_jsonb($2::text)),
         document = replace(document, 'to share work', $3) WHERE id = $1`,
      [office.published.standing, title, `to share ${document}`],
    );
  } finally {
    await commons.end();
  }
  // What was planted is in a ladder, and whoever guesses other ids sees no more of it.
  const leaks = leaksIn(await readEverything([readers[1]!], { ladders: ids.ladders, guessed: [] }));
  const sources = new Set(leaks.map(({ where }) => where.split(/[ (]/).slice(0, 2).join(" ")));

  expect([...new Set(leaks.map(({ leak }) => leak))].sort()).toEqual([document, "kept draft: title"].sort());
  expect([...sources].sort()).toEqual(
    expect.arrayContaining([
      "graphql publishedLadder",
      "graphql publishedLadders",
      `page /ladders`,
      `page /ladders/${office.published.standing}`,
      "table public.published_ladder",
    ]),
  );
}, 120_000);

/** Columns with words in them that are no secret: fixed vocabulary, and what was published. */
const WITHOUT_PRIVATE_WORDS = new Set([
  "member.role",
  "invitation.role",
  "invitation.status",
  "organization_profile.industry",
  "organization_profile.region",
  "organization_profile.size",
  "organization_profile.reporting_line",
  "organization_profile_revision.industry",
  "organization_profile_revision.region",
  "organization_profile_revision.size",
  "organization_profile_revision.reporting_line",
  "organization_secret.kind",
  "finding_decision.decision",
  "outbox.act",
  "draft.kind",
  "practice_done_too.kind",
  "publication.kind",
  "publication.checklist",
  "publication.quarter",
  "publication.withdrawal",
  // Facts in the vocabulary's words.
  "draft.facts",
  "publication.facts",
  "publication.fact_ranks",
  // Quarters, cells and groups of the Atlas.
  "atlas_epoch.quarter",
  "atlas_epoch.digest",
  "atlas_cell.quarter",
  "atlas_cell.id",
  "atlas_cell.parent_id",
  "atlas_cell.domain",
  "atlas_cell.split",
  "atlas_candidate.quarter",
  "atlas_candidate.cell_id",
  "organization_face.quarter",
  "organization_face.cell_id",
  "organization_face.face",
  "face_choice.quarter",
  "face_choice.cell_id",
  "publication_approval.quarter",
  "publication_approval.sha256",
  "publication_batch.week",
  // Its cells name organisations by id, and the rest is public.
  "statistics_release.quarter",
  "statistics_release.cells",
  "statistics_release.documents",
  // What peers read, and its digest.
  "publication.title",
  "publication.face",
  "publication.document",
  "publication.sha256",
  // Skills in the vocabulary's words; the note beside them is the person's own.
  "skill_inventory.skills",
  // What colleagues did, where a passage stands, and how far a plan is, in the vocabulary's words and in months.
  "peer_review_event.act",
  "peer_review_event.own_words_sha256",
  "peer_review_comment.place",
  "adoption.department",
  "adoption.since",
  "adoption.ended",
  "succession_candidate.readiness",
  "brand_plan_item.kind",
  "brand_plan_item.state",
  "brand_plan_item.due",
  "follow.kind",
  // What happened, in the vocabulary's words.
  "notice.kind",
  "takedown.reason",
  "publication.takedown_reason",
  "report.reason",
  "report.decision",
  // How far an introduction is and who did what, in the vocabulary's words; a digest, and an id.
  "introduction.stage",
  "introduction.decline_reason",
  "introduction_side.side",
  "introduction_act.act",
  "introduction_act.request_sha256",
  "introduction_act.result",
  "message.side",
  "talk_session.stage",
  "talk_session.proposed_by",
  "talk_session.starts",
  // What is shown of a draft was let out by the door before, and the log says who did what.
  "notes_part.side",
  "notes_part.kind",
  "notes_part.sections",
  "notes_part.copy",
  "notes_log.act",
  "notes_log.side",
  "introduction_feedback.side",
  "introduction_feedback.helped",
  // Public ids and bands.
  "activity_release.quarter",
  "activity_release.posts",
  "helped_release.helped",
  "revealed_name.side",
  "circle_round.followed",
  // A vocabulary's words, tags of languages and letters drawn by lot.
  "circle.topic",
  "circle.language",
  "circle.stage",
  "circle_wish.topics",
  "circle_wish.languages",
  "circle_wish.hours",
  "circle_wish.stage",
  "circle_seat.seat",
  "circle_seat.hours",
  "circle_round.chosen_seat",
  "circle_question.seat",
  "circle_line.seat",
  "circle_block.seat",
  "migration.name",
]);

/** Kept, and shown to nobody through the graph, not even to the office. */
const UNREAD_BY_THE_OFFICE = [
  "access token",
  "account",
  "address",
  "broken query",
  // An owner reads it as little as anybody else.
  "colleague's note on skills",
  "colleague's plan",
  "finding key",
  "id token",
  "identity provider",
  "image",
  "kept key",
  "password",
  // Edited away; only an older version of the draft still holds it.
  "published draft: condition",
  "rate limit",
  "refresh token",
  // Only whoever looks after the network reads it.
  "report",
  "words about a talk",
  "scope of a token",
  "session token",
  "unit",
  "user agent",
  "verification identifier",
  "verification value",
  "wrong password",
];

async function readEverything(as = readers, tried = ids): Promise<ReadText[]> {
  const texts: ReadText[] = [];
  for (const reader of as) {
    texts.push(...(await readGraphql(product, schemaText, reader, tried)));
    // The pages show an owner the commons as they show them to a member.
    if (reader !== readers[2]) texts.push(...(await readPages(product, reader, tried)));
  }
  texts.push(...(await dumpDatabase(product.databases.urls.reader)));
  texts.push(...(await readLogs(product)));
  return texts;
}

/** Every word and every id of the office in what was read; an id that the reader itself asked for is no news. */
function leaksIn(texts: ReadText[]): { where: string; leak: string }[] {
  return texts.flatMap(({ where, text }) => {
    const found = new Set(text.match(UUID)?.map((id) => id.toLowerCase()));
    const strangers = [...found].filter((id) => privateIds.has(id) && !where.includes(id));
    return [...words.findIn(text), ...strangers].map((leak) => ({ where, leak }));
  });
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/** Every id in a row of the office or inside its texts, but for those under which its ladders are published. */
async function findPrivateIds(): Promise<Set<string>> {
  const { organizationId, published } = office;
  const people = "SELECT person_id FROM member WHERE organization_id = $1";
  const rows: { row: string }[] = [];
  for (const { table, column } of await ownerColumns()) {
    const belongs = column === "person_id" ? `person_id IN (${people})` : `${column} = $1`;
    rows.push(
      ...(await asOwner<{ row: string }>(
        `SELECT to_jsonb(t)::text AS row FROM "${table}" t WHERE ${belongs}`,
        [organizationId],
      )),
    );
  }
  const found = new Set(rows.flatMap(({ row }) => row.match(UUID) ?? []));
  for (const id of Object.values(published)) found.delete(id);
  return found;
}

/** By which column a row belongs to an office. */
function ownerColumns(): Promise<{ table: string; column: string }[]> {
  return asOwner(
    `SELECT c.relname AS table, a.attname AS column FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND NOT a.attisdropped
       AND (a.attname IN ('organization_id', 'person_id') OR (c.relname = 'organization' AND a.attname = 'id'))`,
  );
}

/** Every column whose type can hold words: all but numbers, truth values, times and ids. */
function wordColumns(): Promise<{ table: string; column: string }[]> {
  return asOwner(
    `SELECT c.relname AS table, a.attname AS column
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid JOIN pg_type t ON t.oid = a.atttypid
     WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace AND a.attnum > 0
       AND NOT a.attisdropped AND t.typcategory NOT IN ('N', 'B', 'D', 'T') AND t.typname <> 'uuid'
     ORDER BY 1, 2`,
  );
}

async function findOtherLadder(): Promise<string> {
  const commons = new pg.Client({ connectionString: product.databases.urls.reader });
  await commons.connect();
  try {
    const { rows } = await commons.query<{ id: string }>(
      "SELECT id FROM published_ladder WHERE replaced_by IS NULL AND id <> $1 ORDER BY id LIMIT 1",
      [office.published.standing],
    );
    return rows[0]!.id;
  } finally {
    await commons.end();
  }
}

async function inviteAsAnotherOffice(): Promise<void> {
  const { errors } = await askGraphql(
    product,
    readers[2]!.cookie,
    `mutation { inviteMember(input: { email: "newcomer@elsewhere.example", role: MEMBER }) { __typename } }`,
  );
  expect(errors).toEqual([]);
}

async function asOwner<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: product.databases.owner.workspace });
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}
