import type { SavePostValues } from "@rungs/shared/inputs/post";
import type { PostWishValues } from "@rungs/shared/inputs/post-wish";
import type { PublishedPostFilterValues } from "@rungs/shared/inputs/published-post-filter";
import { type PublishedPost, publishedPost } from "@rungs/shared/published-post";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { POST_RULES } from "#server/anonymity/kinds/post/post-rules.ts";
import { COUNTED_FACTS } from "#server/anonymity/risk/risk-fact.ts";
import { listedPosts } from "#server/commons/board/listed-posts.ts";
import { suggestPosts } from "#server/commons/board/suggest-posts.ts";
import { PublishedPostEntity } from "#server/commons/board/published-post.entity.ts";
import { findDocuments, findSnapshots } from "#server/commons/find-snapshots.ts";
import { applyActivity } from "#server/publish/activity/apply-activity.ts";
import { releaseActivity } from "#server/publish/activity/release-activity.ts";
import { asPerson } from "#server/platform/database/as-person.ts";
import { startTestDoor, type TestDoor } from "#server/testing/start-test-door.ts";
import { createPost } from "#server/workspace/board/create-post.ts";
import { findHeldPosts, pausePost } from "#server/workspace/board/held-posts.ts";
import { POST_DRAFT, type PostDraftEntity } from "#server/workspace/board/post-draft.ts";
import { savePost } from "#server/workspace/board/save-post.ts";
import { deleteDraft } from "#server/workspace/drafts/delete-draft.ts";
import type { Author } from "#server/workspace/require-author.ts";

let door: TestDoor;
let author: Author;

beforeAll(async () => {
  door = await startTestDoor();
}, 120_000);
beforeEach(async () => {
  author = await door.network.addOffice("Quillhaven");
});
afterAll(() => door?.close());

const POST: Omit<SavePostValues, "draftId" | "version"> = {
  language: "en",
  title: "An hour on a first ladder",
  purpose: "MENTOR_OFFER",
  topics: ["LEVELING", "FIRST_LADDER"],
  ranks: { min: 3, max: 5 },
  functions: ["UPSTREAM"],
  format: "MONTHLY",
  languages: ["en", "de"],
  hours: [3, 2],
  utcOffset: 60,
  capacity: 7,
  inReturn: "FEEDBACK",
  startingUp: false,
  about: "Bring what you have, even if it is one page.",
};

async function write(changes: Partial<SavePostValues> = {}, who = author): Promise<PostDraftEntity> {
  const { workspace } = door.network;
  const created = await createPost(workspace, who, {
    title: "New",
    language: "en",
    purpose: "COMPARE_NOTES",
  });
  return save(created, changes, who);
}

async function save(draft: PostDraftEntity, changes: Partial<SavePostValues>, who = author) {
  const input = { ...POST, ...changes, draftId: draft.id, version: draft.version };
  const saved = await savePost(door.network.workspace, who, input);
  if (!saved.ok) throw new Error(saved.problem);
  return saved.draft;
}

async function addColleague({ organizationId }: Author): Promise<Author> {
  const [row] = (await door.asOwner(
    `WITH added AS (
       INSERT INTO person (name, email) VALUES ('Colleague', gen_random_uuid() || '@office.example') RETURNING id
     )
     INSERT INTO member (organization_id, person_id, role) SELECT $1, id, 'EDITOR' FROM added RETURNING person_id`,
    [organizationId],
  )) as [{ person_id: string }];
  return { organizationId, personId: row.person_id };
}

const listed = async (filter: PublishedPostFilterValues) =>
  (await listedPosts(door.network.commons, filter).getMany()).map(({ id }) => id);

test("a post goes through the door, stands on the board, and is found by everything it is looked for", async () => {
  const { snapshotId } = await door.publish(author, await write());
  const { snapshotId: open } = await door.publish(
    author,
    await write({ ranks: null, hours: [], startingUp: true, title: "Anybody else beginning?" }),
  );
  await door.applyAll();

  const { commons } = door.network;
  const [document] = await findDocuments(commons, PublishedPostEntity, publishedPost, [snapshotId]);
  expect(document).toMatchObject({
    purpose: "MENTOR_OFFER",
    topics: ["FIRST_LADDER", "LEVELING"],
    hours: [2, 3],
    languages: ["de", "en"],
    capacity: "MORE",
  });
  const found: PublishedPostFilterValues[] = [
    { purpose: "MENTOR_OFFER", topic: "LEVELING", format: "MONTHLY" },
    { language: "de", rank: 4, function: "UPSTREAM" },
  ];
  for (const filter of found) expect(await listed(filter)).toContain(snapshotId);
  const others: PublishedPostFilterValues[] = [
    { purpose: "MENTOR_REQUEST" },
    { topic: "HIRING" },
    { format: "GROUP" },
    { language: "fr" },
    { rank: 6 },
    { function: "EVENTS" },
    { startingUp: true },
  ];
  for (const filter of others) expect(await listed(filter)).not.toContain(snapshotId);
  expect(await listed({ rank: 6, startingUp: true })).toContain(open);
});

test("who asks for time is suggested who offers it, by what stands on the board now", async () => {
  const draft = await write({ topics: ["CHINESE_AND_GLOBAL"] });
  await door.publish(author, draft);
  const second = await door.publish(author, await save(draft, { topics: ["CHINESE_AND_GLOBAL", "HIRING"] }));
  await door.applyAll();
  const wish: PostWishValues = {
    purpose: "MENTOR_REQUEST",
    topics: ["CHINESE_AND_GLOBAL"],
    ranks: { min: 3, max: 5 },
    functions: [],
    format: "MONTHLY",
    languages: ["de"],
    hours: [1, 2],
    startingUp: false,
  };
  const suggested = await suggestPosts(door.network.commons, wish);
  expect(suggested.map(({ post }) => post.id)).toEqual([second.snapshotId]);
  expect(suggested[0]!.reasons).toEqual(["TOPICS", "RANK", "HOURS", "FORMAT", "LANGUAGE"]);
  expect(await suggestPosts(door.network.commons, { ...wish, languages: ["fr"] })).toEqual([]);
});

test("neither the clock, nor the number of people, nor whose it is, is in what leaves", async () => {
  const draft = await write();
  const document = (await door.review(author, draft))!.preview!.text;
  for (const word of [draft.id, author.organizationId, author.personId, "utcOffset", '"capacity":7']) {
    expect(document).not.toContain(word);
  }
});

test("a post with a secret is refused until the secret is out of its words", async () => {
  const draft = await write({ about: "At Quillhaven we did it twice." });
  const refused = (await door.review(author, draft))!;
  expect(refused.problems).toMatchObject([{ code: "FINDINGS_OPEN", count: 1 }]);
  const mended = await save(draft, {});
  expect((await door.review(author, mended))!.problems).toEqual([]);
});

test("a newer version takes the place of the older one on the board", async () => {
  const draft = await write();
  const first = await door.publish(author, draft);
  const second = await door.publish(author, await save(draft, { about: "Bring a question." }));
  await door.applyAll();
  const ids = await listed({});
  expect(ids).toContain(second.snapshotId);
  expect(ids).not.toContain(first.snapshotId);
  const [card] = await findSnapshots(door.network.commons, PublishedPostEntity, [first.snapshotId]);
  expect(card).toMatchObject({ replacedBy: second.snapshotId });
});

test("the database counts of a document just the facts that the door tells, and the same of its draft", async () => {
  const lists = [{}, { hours: [], startingUp: true, languages: ["zh-Hans", "en", "de"] }];
  for (const changes of lists) {
    const publication = await door.publish(author, await write(changes));
    const [row] = (await door.asOwner(
      "SELECT document, draft.facts AS draft, publication.facts AS publication FROM draft JOIN publication ON draft.id = draft_id WHERE publication.id = $1",
      [publication.id],
    )) as [{ document: string; draft: object; publication: object }];
    const facts = POST_RULES.facts(JSON.parse(row.document) as PublishedPost);
    const told = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
    expect(row.publication).toEqual(told);
    expect(row.draft).toEqual(told);
    for (const fact of Object.keys(facts)) expect(COUNTED_FACTS).toContain(fact);
  }
});

test("a post is of who began it: colleagues may write it, and only that person reads whose it is or pauses it", async () => {
  const { workspace } = door.network;
  const draft = await write();
  const colleague = await addColleague(author);
  await save(draft, { about: "Written by a colleague." }, colleague);

  expect(await findHeldPosts(workspace, author)).toEqual(new Map([[draft.id, false]]));
  expect(await findHeldPosts(workspace, colleague)).toEqual(new Map());
  expect(await pausePost(workspace, colleague, { draftId: draft.id, isPaused: true })).toBe(false);
  expect(await pausePost(workspace, author, { draftId: draft.id, isPaused: true })).toBe(true);
  expect(await findHeldPosts(workspace, author)).toEqual(new Map([[draft.id, true]]));

  const allSeenBy = (who: Author) =>
    asPerson(workspace, who, (manager) => manager.query("SELECT draft_id FROM post_holder"));
  expect(await allSeenBy(author)).toEqual([{ draft_id: draft.id }]);
  expect(await allSeenBy(colleague)).toEqual([]);

  const stranger = await door.network.addOffice();
  const asAuthor = { organizationId: stranger.organizationId, personId: author.personId };
  expect(await findHeldPosts(workspace, asAuthor)).toEqual(new Map());
  expect(await pausePost(workspace, asAuthor, { draftId: draft.id, isPaused: false })).toBe(false);
});

test("a post of somebody who has left is nobody's, and whose it was goes with its draft", async () => {
  const { workspace } = door.network;
  const colleague = await addColleague(author);
  const [theirs, own] = [await write({}, colleague), await write()];
  const holders = async () =>
    (await door.asOwner("SELECT draft_id AS id FROM post_holder WHERE organization_id = $1", [
      author.organizationId,
    ])) as { id: string }[];
  expect((await holders()).map(({ id }) => id).sort()).toEqual([theirs.id, own.id].sort());
  await door.asOwner("DELETE FROM member WHERE person_id = $1", [colleague.personId]);
  expect(await holders()).toEqual([{ id: own.id }]);
  await deleteDraft(workspace, POST_DRAFT, author.organizationId, own.id);
  expect(await holders()).toEqual([]);
});

const IN_Q1 = new Date("2027-02-01T00:00:00Z");

/**
 * Somebody of an office asked about a post in the quarter before, and was answered after so many days, or never: not in
 * time, or not before the post was found full or paused so many days later.
 */
async function asked(
  snapshotId: string,
  asker: Author,
  days: number | null,
  on = "2026-11-01",
  foundFull: number | null = null,
): Promise<string> {
  const [{ id }] = (await door.asOwner(
    `WITH inquiry AS (
       INSERT INTO inquiry (organization_id, person_id, message, ended_at) VALUES ($1, $2, 'How?', now()) RETURNING id
     )
     INSERT INTO introduction (inquiry_id, snapshot_id, post_title, stage, asked_at, deadline, accepted_at, ended_at)
     SELECT id, $3, '[]', CASE WHEN $6::float IS NOT NULL THEN 'FULL' WHEN $4::float IS NULL THEN 'EXPIRED' ELSE 'LEFT' END, $5::timestamptz,
       $5::timestamptz + interval '14 days', $5::timestamptz + make_interval(secs => $4 * 86400),
       coalesce($5::timestamptz + make_interval(secs => $6 * 86400), now())
     FROM inquiry RETURNING id`,
    [asker.organizationId, asker.personId, snapshotId, days, on, foundFull],
  )) as [{ id: string }];
  await door.asOwner(
    `INSERT INTO introduction_side (introduction_id, side, organization_id, person_id, draft_id)
     SELECT $1::uuid, 'ASKER', $2::uuid, $3::uuid, NULL::uuid UNION ALL
     SELECT $1::uuid, 'ANSWERER', h.organization_id, h.person_id, h.draft_id
     FROM post_holder h JOIN publication p ON p.draft_id = h.draft_id WHERE p.snapshot_id = $4`,
    [id, asker.organizationId, asker.personId, snapshotId],
  );
  return id;
}

/** What the board tells of a post once the quarter of a moment has begun. */
async function activityOf(snapshotId: string, now = IN_Q1) {
  const { worker, publisher, commons } = door.network;
  await releaseActivity(worker, now);
  await applyActivity(worker, publisher);
  const [card] = await findSnapshots(commons, PublishedPostEntity, [snapshotId]);
  return { answersWithin: card!.answersWithin, helped: card!.helped };
}

const addOffices = (count: number) =>
  Promise.all(Array.from({ length: count }, () => door.network.addOffice()));

test("how soon an author answers is told by the quarter, from three offices on, however often one asks", async () => {
  await door.asOwner("DELETE FROM activity_release");
  const posts = await Promise.all(
    ["Quick", "Slow", "Few", "Late", "Full"].map(async (title) => {
      const who = await door.network.addOffice();
      return door.publish(who, await write({ title: `${title} hour on a ladder` }, who));
    }),
  );
  await door.applyAll();
  const ids = posts.map(({ snapshotId }) => snapshotId);
  const [quick, slow, few, late, full] = ids as [string, string, string, string, string];
  const [one, two, three] = (await addOffices(3)) as [Author, Author, Author];
  await asked(quick, one, 1);
  await asked(quick, two, 2);
  await asked(quick, three, null);
  // Whoever asks again and again is one office still.
  for (let times = 0; times < 6; times += 1) await asked(slow, one, 1 + times / 10);
  await asked(slow, two, 12);
  await asked(slow, three, null);
  for (const asker of [one, one, two]) await asked(few, asker, 1);
  // Another name of the same parent is no other office.
  const sister = await door.network.addOffice();
  await door.asOwner(
    "UPDATE membership SET unit = (SELECT unit FROM membership WHERE organization_id = $1) WHERE organization_id = $2",
    [one.organizationId, sister.organizationId],
  );
  await asked(few, sister, 1);
  for (const asker of [one, two, three]) await asked(late, asker, 1, "2026-12-20");

  // Whoever pauses while others wait has let them wait; who had no room at once has not.
  await asked(full, one, 1);
  await asked(full, two, null, undefined, 8);
  await asked(full, three, null, undefined, 13);
  for (const asker of await addOffices(3)) await asked(few, asker, null, undefined, 6);

  const nothing = { answersWithin: null, helped: null };
  expect(await activityOf(quick)).toEqual({ answersWithin: "DAYS", helped: null });
  expect(await activityOf(slow)).toEqual({ answersWithin: "WEEKS", helped: null });
  expect(await activityOf(full)).toEqual({ answersWithin: "WEEKS", helped: null });
  expect(await activityOf(few)).toEqual(nothing);
  expect(await activityOf(late)).toEqual(nothing);
  // It is the same until the next quarter, whatever happens, and then of that one alone.
  await asked(few, three, 1);
  expect(await activityOf(few, new Date("2027-03-31T23:00:00Z"))).toEqual(nothing);
  expect(await activityOf(quick, new Date("2027-04-01T00:00:00Z"))).toEqual(nothing);
  expect(await activityOf(late, new Date("2027-04-01T00:00:00Z"))).toEqual({
    answersWithin: "DAYS",
    helped: null,
  });
});

const say = (id: string, side: string, helped: string, on: string) =>
  door.asOwner(
    `INSERT INTO introduction_feedback (introduction_id, side, helped, again, given_at) VALUES ($1, $2, $3, true, $4)`,
    [id, side, helped, on],
  );

test("whether talks helped is told from five offices on, each heard once, and never what its holder says", async () => {
  await door.asOwner("DELETE FROM activity_release");
  const { snapshotId } = await door.publish(author, await write());
  await door.applyAll();
  const askers = await addOffices(5);
  for (const asker of askers.slice(0, 4)) {
    const id = await asked(snapshotId, asker, 1, "2026-03-01");
    await say(id, "ASKER", "YES", "2026-04-01");
    await say(id, "ANSWERER", "NO", "2026-04-01");
  }
  await say(await asked(snapshotId, askers[0]!, 1, "2026-05-01"), "ASKER", "NO", "2026-06-01");
  expect(await activityOf(snapshotId)).toEqual({ answersWithin: null, helped: null });
  await door.asOwner("DELETE FROM activity_release");
  await say(await asked(snapshotId, askers[4]!, 1, "2026-05-01"), "ASKER", "NO", "2026-06-01");
  // Three of five: the newest word of the first is a no.
  expect(await activityOf(snapshotId)).toEqual({ answersWithin: null, helped: "MOST" });
});

test("no single answer moves what is told of helping, and nor does a new version: five offices more do", async () => {
  await door.asOwner("DELETE FROM activity_release");
  const draft = await write();
  const { snapshotId } = await door.publish(author, draft);
  await door.applyAll();
  const hear = async (asker: Author, helped: string, on: string) =>
    say(await asked(snapshotId, asker, 1, on), "ASKER", helped, on);
  const [first, second] = [await addOffices(5), await addOffices(5)];
  for (const [place, asker] of first.entries()) await hear(asker, place < 3 ? "YES" : "NO", "2026-11-01");
  expect(await activityOf(snapshotId)).toMatchObject({ helped: "MOST" });

  // Three of six would be some: it would tell what the sixth said.
  for (const asker of second.slice(0, 4)) await hear(asker, "NO", "2027-02-01");
  // Whoever says it twice is one office.
  await hear(second[0]!, "NO", "2027-02-20");
  const { snapshotId: newer } = await door.publish(author, await save(draft, { about: "Bring a question." }));
  await door.applyAll();
  const IN_Q2 = new Date("2027-04-01T00:00:00Z");
  expect(await activityOf(newer, IN_Q2)).toMatchObject({ helped: "MOST" });
  await hear(second[4]!, "NO", "2027-05-01");
  expect(await activityOf(newer, new Date("2027-07-01T00:00:00Z"))).toMatchObject({ helped: "SOME" });
  // A year later nobody has said anything for a year.
  expect(await activityOf(newer, new Date("2028-07-01T00:00:00Z"))).toMatchObject({ helped: null });
});
