import { randomUUID } from "node:crypto";

import type { SavePracticeValues } from "@rungs/shared/inputs/practice";
import { LIMITS } from "@rungs/shared/limits";
import { type PublishedPractice, publishedPractice } from "@rungs/shared/published-practice";
import { DataSource, type MigrationInterface } from "typeorm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { TellBlocksOfYears20261122124000 } from "#migrations/commons/20261122T124000-tell-blocks-of-years.ts";
import { DraftsTellBlocksOfYears20261122114000 } from "#migrations/workspace/20261122T114000-drafts-tell-blocks-of-years.ts";
import { sha256Hex } from "#server/anonymity/document-text.ts";
import { PRACTICE_RULES } from "#server/anonymity/kinds/practice/practice-rules.ts";
import { COUNTED_FACTS } from "#server/anonymity/risk/risk-fact.ts";
import { findMoves, type Move } from "#server/commons/moves/find-moves.ts";
import { findNewerVersions } from "#server/commons/moves/find-newer-versions.ts";
import { findThread } from "#server/commons/practices/find-thread.ts";
import { findDocuments, findSnapshots } from "#server/commons/find-snapshots.ts";
import { listedPractices } from "#server/commons/practices/listed-practices.ts";
import { PublishedPracticeEntity } from "#server/commons/practices/published-practice.entity.ts";
import { asPerson } from "#server/platform/database/as-person.ts";
import { inOrganization } from "#server/platform/database/in-organization.ts";
import { saveOrganizationProfile } from "#server/identity/organization-profile.ts";
import type { CommentDraftEntity } from "#server/publish/comments/comment-draft.ts";
import { findFactsToldBefore } from "#server/publish/comments/find-facts-told-before.ts";
import { findPublication } from "#server/publish/ledger/find-publication.ts";
import { findPublications } from "#server/publish/ledger/find-publications.ts";
import { saveComment, startComment } from "#server/publish/comments/write-comment.ts";
import { findDoneToo } from "#server/publish/practices/find-done-too.ts";
import { findPracticeStanding, sayDoesToo } from "#server/publish/practices/practice-standing.ts";
import { retractPublication } from "#server/publish/retract-publication.ts";
import { startTestDoor, type TestDoor } from "#server/testing/start-test-door.ts";
import { findFollows, follow, isFollowing, unfollow } from "#server/workspace/follows/follows.ts";
import { createPractice } from "#server/workspace/practices/create-practice.ts";
import type { PracticeDraftEntity } from "#server/workspace/practices/practice-draft.ts";
import { savePractice } from "#server/workspace/practices/save-practice.ts";
import type { Author } from "#server/workspace/require-author.ts";

import { PRACTICE_KIND } from "./practice.ts";

const PROFILE = {
  industry: "MANUFACTURING",
  region: "WESTERN_EUROPE",
  size: "FROM_250_TO_999",
  officeFoundedYear: 2021,
  teamSize: 5,
  reportingLine: "IT",
} as const;

let door: TestDoor;
let author: Author;

beforeAll(async () => {
  door = await startTestDoor();
}, 120_000);
beforeEach(async () => {
  author = await door.network.addOffice("Quillhaven");
});
afterAll(() => door?.close());

const ACCOUNT: Omit<SavePracticeValues, "draftId" | "version"> = {
  language: "en",
  title: "A council for open source",
  kind: "COUNCIL",
  maturity: "ESTABLISHED",
  sinceYear: 2019,
  functions: ["UPSTREAM", "STRATEGY"],
  problem: "Nobody could say yes to a release, so people stopped to ask.",
  context: null,
  done: "We asked people of nine teams to meet every month and to answer within a week.",
  outcome: "Most questions are answered before the meeting.",
  differently: null,
};

async function write(changes: Partial<SavePracticeValues> = {}): Promise<PracticeDraftEntity> {
  const { workspace } = door.network;
  const created = await createPractice(workspace, author, { title: "New", language: "en", kind: "OTHER" });
  return save(created, changes);
}

async function save(
  draft: PracticeDraftEntity,
  changes: Partial<SavePracticeValues>,
): Promise<PracticeDraftEntity> {
  const input = { ...ACCOUNT, ...changes, draftId: draft.id, version: draft.version };
  const saved = await savePractice(door.network.workspace, author, input);
  if (!saved.ok) throw new Error(saved.problem);
  return saved.draft;
}

async function findDocument(id: string): Promise<PublishedPractice | undefined> {
  const { commons } = door.network;
  return (await findDocuments(commons, PublishedPracticeEntity, publishedPractice, [id]))[0];
}

async function findCard(id: string): Promise<PublishedPracticeEntity | undefined> {
  return (await findSnapshots(door.network.commons, PublishedPracticeEntity, [id]))[0];
}

/** What the census counts of each office in a month, less what has been taken back by now. */
async function countPractices(offices: Author[]): Promise<(string[] | undefined)[]> {
  for (const { organizationId } of offices) {
    await saveOrganizationProfile(door.network.workspace, organizationId, PROFILE);
  }
  const counted = (await door.asOwner(
    "SELECT organization_id AS id, facts -> 'practices' AS practices FROM counted_practices(now() + interval '31 days', now())",
  )) as { id: string; practices: string[] }[];
  return offices.map(({ organizationId }) => counted.find(({ id }) => id === organizationId)?.practices);
}

test("an account goes through the door, stands in the commons, and is found by what it is about", async () => {
  const draft = await write();
  const { snapshotId } = await door.publish(author, draft);
  await door.applyAll();

  const { commons } = door.network;
  expect(await findDocument(snapshotId)).toMatchObject({
    kind: "COUNCIL",
    maturity: "ESTABLISHED",
    began: "FROM_2016_TO_2020",
    functions: ["STRATEGY", "UPSTREAM"],
    context: null,
  });
  expect(await findCard(snapshotId)).toMatchObject({ line: snapshotId, replacedBy: null });
  const listed = async (filter: object) =>
    (await listedPractices(commons, filter).getMany()).map(({ id }) => id);
  expect(await listed({ kind: "COUNCIL", maturity: "ESTABLISHED" })).toContain(snapshotId);
  expect(await listed({ function: "UPSTREAM" })).toContain(snapshotId);
  expect(await listed({ function: "EVENTS" })).not.toContain(snapshotId);
  expect(await listed({ kind: "MENTORING" })).not.toContain(snapshotId);
});

test("neither the year nor an id of the draft is in what leaves", async () => {
  const draft = await write();
  const document = (await door.review(author, draft))!.preview!.text;
  for (const word of [draft.id, author.organizationId, "2019"]) expect(document).not.toContain(word);
});

test("an account with a secret is refused until the secret is out of its words", async () => {
  const draft = await write({ outcome: "Quillhaven answers every question within a week." });
  const refused = (await door.review(author, draft))!;
  expect(refused.preview?.text).not.toContain("Quillhaven");
  expect(refused.problems).toMatchObject([{ code: "FINDINGS_OPEN", count: 1 }]);
  // A name of one's own is no word to keep, whatever is decided.
  const kept = (await door.decide(author, draft, refused.redaction.findings[0]!.key, "KEEP"))!;
  const problems = [{ code: "SECRETS_REMAIN" }, { code: "FINDINGS_OPEN" }];
  expect(kept.problems).toMatchObject(problems);
  const confirmed = await door.confirm(author, draft, kept.preview!.sha256);
  expect(confirmed).toMatchObject({ ok: false, problem: "not-ready", problems });
  expect(await door.publicationsOf(author, draft)).toEqual([]);
  const mended = await save(draft, { outcome: "We answer every question within a week." });
  expect((await door.review(author, mended))!.problems).toEqual([]);
});

test("an account without a problem, or without anything done, cannot be published", async () => {
  const draft = await write({ problem: null, done: null });
  const review = await door.review(author, draft);
  expect(review?.problems.map(({ code }) => code)).toEqual(["NO_PROBLEM_TOLD", "NOTHING_DONE_TOLD"]);
  expect(review?.preview).toBeNull();
});

test("a newer version takes the place of the older one and stays on its line, until all is taken back", async () => {
  const draft = await write();
  const first = await door.publish(author, draft);
  const second = await door.publish(author, await save(draft, { differently: "Begin with fewer people." }));
  await door.applyAll();
  const { commons, workspace } = door.network;
  const ids = (await listedPractices(commons, {}).getMany()).map(({ id }) => id);
  expect(ids).toContain(second.snapshotId);
  expect(ids).not.toContain(first.snapshotId);
  expect(await findCard(second.snapshotId)).toMatchObject({ line: first.snapshotId });
  expect(await findCard(first.snapshotId)).toMatchObject({ replacedBy: second.snapshotId });

  await retractPublication(workspace, author.organizationId, second.id, "AT_ONCE");
  await door.applyAll();
  expect(await findDocument(second.snapshotId)).toBeUndefined();
});

test("a version whose forerunner went while it still waited stays on the line of the first", async () => {
  const { workspace } = door.network;
  const draft = await write();
  const first = await door.publish(author, draft);
  await door.applyAll();
  const second = await door.publish(author, await save(draft, { differently: "Begin with fewer people." }));
  await retractPublication(workspace, author.organizationId, first.id, "AT_ONCE");
  await door.asOwner(
    "UPDATE outbox SET next_attempt_at = now() + interval '1 hour' WHERE publication_id = $1",
    [second.id],
  );
  await door.applyAll();
  expect(await findCard(first.snapshotId)).toBeUndefined();
  await door.asOwner("UPDATE outbox SET next_attempt_at = now() WHERE publication_id = $1", [second.id]);
  await door.applyAll();
  expect(await findCard(second.snapshotId)).toMatchObject({ line: first.snapshotId });
});

test("the database counts of a document just the facts that the door tells, and the same of its draft", async () => {
  const draft = await write();
  const publication = await door.publish(author, draft);
  const [row] = (await door.asOwner(
    "SELECT document, draft.facts AS draft, publication.facts AS publication FROM draft JOIN publication ON draft.id = draft_id WHERE publication.id = $1",
    [publication.id],
  )) as [{ document: string; draft: object; publication: object }];
  const told = PRACTICE_RULES.facts(JSON.parse(row.document) as PublishedPractice);
  expect(row.publication).toEqual(told);
  expect(row.draft).toEqual(told);
  for (const fact of Object.keys(told)) expect(COUNTED_FACTS).toContain(fact);
});

test("what an office does too is its own to say and to take back, and only its own is ever told", async () => {
  const { snapshotId } = await door.publish(author, await write());
  const second = await door.publish(author, await write({ kind: "MENTORING", title: "Pairs" }));
  await door.applyAll();
  const sides = { workspace: door.network.workspace, commons: door.network.commons };
  const peer = await door.network.addOffice();
  const say = (doesToo: boolean, id = snapshotId, { organizationId } = peer) =>
    sayDoesToo(sides, organizationId, { publishedPracticeId: id, doesToo });

  expect(await say(true)).toMatchObject({ doesToo: true, isOwn: false });
  expect(await say(true)).toMatchObject({ doesToo: true });
  expect(await say(true, second.snapshotId)).toMatchObject({ doesToo: true });
  expect(await findPracticeStanding(sides, peer.organizationId, snapshotId)).toMatchObject({ doesToo: true });
  expect(await say(false, second.snapshotId)).toMatchObject({ doesToo: false });
  expect(await say(true, snapshotId, author)).toMatchObject({ isOwn: true, doesToo: false });
  expect(await say(true, peer.organizationId)).toBeNull();
  const other = await door.network.addOffice();
  expect(await findPracticeStanding(sides, other.organizationId, snapshotId)).toMatchObject({
    doesToo: false,
  });

  const corrected = await door.publish(author, await write({ title: "Gone soon", kind: "MENTORING" }));
  await door.applyAll();
  expect(await say(true, corrected.snapshotId)).toMatchObject({ doesToo: true });
  await retractPublication(sides.workspace, author.organizationId, corrected.id, "AT_ONCE");
  await door.applyAll();
  const [gone, stands] = await findDoneToo(sides, peer.organizationId);
  expect(gone).toEqual({ lineId: corrected.snapshotId, kind: "MENTORING", practice: null });
  expect(stands).toMatchObject({ lineId: snapshotId, practice: { id: snapshotId } });
  expect(await say(true, corrected.snapshotId, other)).toBeNull();
  expect(await say(false, corrected.snapshotId, other)).toBeNull();
  expect(await findDoneToo(sides, other.organizationId)).toEqual([]);
  expect(await say(false, corrected.snapshotId)).toMatchObject({ doesToo: false });
  expect(await findDoneToo(sides, peer.organizationId)).toHaveLength(1);

  // The census counts the account, what a peer said of it, and everybody who told of nothing.
  const practices = await countPractices([author, peer, other]);
  expect(practices).toEqual([["COUNCIL", "MENTORING"], ["COUNCIL"], []]);
});

test("the census counts what was said and stood by its moment, a corrected account once as it is now", async () => {
  const draft = await write();
  const { snapshotId, id } = await door.publish(author, draft);
  const peer = await door.network.addOffice();
  const late = await door.network.addOffice();
  await door.applyAll();
  const sides = { workspace: door.network.workspace, commons: door.network.commons };
  for (const { organizationId } of [peer, late]) {
    await sayDoesToo(sides, organizationId, { publishedPracticeId: snapshotId, doesToo: true });
  }
  const after = "now() + interval '40 days'";
  await door.asOwner(`UPDATE practice_done_too SET said_at = ${after} WHERE organization_id = $1`, [
    late.organizationId,
  ]);
  expect(await countPractices([author, peer, late])).toEqual([["COUNCIL"], ["COUNCIL"], []]);

  const corrected = await door.publish(author, await save(draft, { kind: "MENTORING" }));
  expect(await countPractices([author])).toEqual([["MENTORING"]]);
  await door.asOwner(`UPDATE publication SET confirmed_at = ${after} WHERE id = $1`, [corrected.id]);
  expect(await countPractices([author])).toEqual([["COUNCIL"]]);

  await retractPublication(sides.workspace, author.organizationId, id, "AT_ONCE");
  await retractPublication(sides.workspace, author.organizationId, corrected.id, "AT_ONCE");
  expect(await countPractices([author, peer])).toEqual([[], ["COUNCIL"]]);
});

test("a comment shows no face, is one voice in its thread and another in the next, and marks the author", async () => {
  const first = await door.publish(author, await write());
  const second = await door.publish(author, await write({ title: "Another account" }));
  await door.applyAll();
  const { workspace, commons } = door.network;
  const sides = { workspace, commons };
  const peer = await door.network.addOffice("Zanderlocke");
  const say = async (who: Author, text: string, id = first.snapshotId) => {
    const draft = await startComment(sides, who, { publishedPracticeId: id, language: "en", text });
    return draft!;
  };

  const question = await say(peer, "How many people of Zanderlocke would have to meet?");
  const refused = (await door.review(peer, question))!;
  expect(refused.redaction.findings).toMatchObject([{ surface: "Zanderlocke", mayKeep: false }]);
  expect(refused.problems).not.toEqual([]);
  const mended = await saveComment(workspace, peer, {
    draftId: question.id,
    version: question.version,
    text: "How many people would have to meet?",
  });
  if (!mended.ok) throw new Error(mended.problem);
  await door.publish(peer, mended.draft);
  await door.publish(peer, await say(peer, "And who pays for it?"));
  await door.publish(author, await say(author, "Nine, and nobody."));
  const neighbour = await door.network.addOffice();
  await door.publish(neighbour, await say(neighbour, "We wonder too."));
  await door.publish(peer, await say(peer, "The same question here.", second.snapshotId));
  await door.applyAll();

  const thread = async (id: string) =>
    (await findThread(commons, id, { after: null, limit: 10 }))!.map(({ comment }) => comment);
  const [one, two, three, four] = await thread(first.snapshotId);
  const [other] = await thread(second.snapshotId);
  expect(one).toMatchObject({ byAuthor: false, face: { industry: null, size: null } });
  expect(one!.text[0]!.value).toBe("How many people would have to meet?");
  expect(two!.pseudonym).toBe(one!.pseudonym);
  expect(three).toMatchObject({ byAuthor: true, pseudonym: null });
  for (const voice of [other, four]) expect(voice!.pseudonym).not.toBe(one!.pseudonym);
  // Its own organisation finds the way from what it said to where it stands.
  const said = await findPublications(workspace, peer.organizationId, {
    draftId: null,
    after: null,
    limit: 9,
  });
  expect(said.map(({ practiceId }) => practiceId)).toEqual([
    second.snapshotId,
    first.snapshotId,
    first.snapshotId,
  ]);
  expect(await findPublication(workspace, author.organizationId, first.id)).toMatchObject({
    practiceId: null,
  });
  // Asking shows nothing of the office, so that nothing is frozen by it.
  expect(
    await door.asOwner("SELECT FROM organization_face WHERE organization_id = $1", [peer.organizationId]),
  ).toEqual([]);
  expect(await findThread(commons, peer.organizationId, { after: null, limit: 10 })).toBeNull();
});

test("a thread goes on after a comment of its own alone, and not after one that is gone", async () => {
  const first = await door.publish(author, await write());
  const second = await door.publish(author, await write({ title: "Another account" }));
  await door.applyAll();
  const { workspace, commons } = door.network;
  const sides = { workspace, commons };
  const say = async (text: string, { snapshotId }: { snapshotId: string }) => {
    const about = { publishedPracticeId: snapshotId, language: "en", text };
    return door.publish(author, (await startComment(sides, author, about))!);
  };
  const one = await say("Nine, and nobody.", first);
  const two = await say("Ten by now.", first);
  const elsewhere = await say("Here too.", second);
  await door.applyAll();

  const read = async (after: string) =>
    (await findThread(commons, first.snapshotId, { after, limit: 10 }))!.map(({ id }) => id);
  expect(await read(one.snapshotId)).toEqual([two.snapshotId]);
  const refused = { extensions: { code: "BAD_USER_INPUT", issues: [{ code: "invalid_cursor" }] } };
  await expect(read(elsewhere.snapshotId)).rejects.toMatchObject(refused);
  await retractPublication(workspace, author.organizationId, one.id, "AT_ONCE");
  await door.applyAll();
  await expect(read(one.snapshotId)).rejects.toMatchObject(refused);
});

test("an author's answer tells what its account told, and a voice what it said before in its thread", async () => {
  const account = await door.publish(author, await write());
  const { snapshotId } = await door.publish(author, await write({ title: "Another", kind: "MENTORING" }));
  await door.applyAll();
  const { workspace, commons } = door.network;
  const begin = async (who: Author, language: string, publishedPracticeId = account.snapshotId) => {
    const about = { publishedPracticeId, language, text: "Nine, and nobody." };
    return (await startComment({ workspace, commons }, who, about))!;
  };
  const costsOf = async (who: Author, draft: CommentDraftEntity) =>
    (await door.review(who, draft))!.risk!.assessment.costs.map(({ fact }) => fact).toSorted();
  const toldBefore = ({ organizationId }: Author, practiceId = account.snapshotId) =>
    inOrganization(workspace, organizationId, (manager) =>
      findFactsToldBefore(manager, { organizationId, content: { practiceId } }),
    );

  const answer = await begin(author, "en");
  const told = ["PRACTICE_FUNCTIONS", "PRACTICE_KIND", "PRACTICE_MATURITY", "PRACTICE_START"];
  expect(await costsOf(author, answer)).toEqual(["LANGUAGE", ...told]);
  const peer = await door.network.addOffice();
  expect(await costsOf(peer, await begin(peer, "en"))).toEqual(["LANGUAGE"]);

  await door.publish(author, answer);
  await door.publish(peer, await begin(peer, "pt"));
  await door.publish(peer, await begin(peer, "en", snapshotId));
  await door.applyAll();
  expect(await toldBefore(author)).toMatchObject([{ PRACTICE_KIND: "COUNCIL" }, { LANGUAGE: "en" }]);
  expect(await toldBefore(author, snapshotId)).toMatchObject([{ PRACTICE_KIND: "MENTORING" }]);
  expect(await toldBefore(peer)).toEqual([{ LANGUAGE: "pt" }]);
  await retractPublication(workspace, author.organizationId, account.id, "AT_ONCE");
  await door.applyAll();
  expect(await toldBefore(author)).toEqual([{ LANGUAGE: "en" }]);
});

test("a new version is weighed with what its author answered under the one before", async () => {
  const draft = await write();
  const { snapshotId: publishedPracticeId } = await door.publish(author, draft);
  await door.applyAll();
  const { workspace, commons } = door.network;
  const told = () =>
    inOrganization(workspace, author.organizationId, (manager) =>
      PRACTICE_KIND.findToldBefore!(manager, draft),
    );
  expect(await told()).toEqual([]);

  const about = { publishedPracticeId, language: "en", text: "Nine, and nobody." };
  const answer = await door.publish(author, (await startComment({ workspace, commons }, author, about))!);
  expect(await told()).toEqual([{ LANGUAGE: "en" }]);
  await retractPublication(workspace, author.organizationId, answer.id, "AT_ONCE");
  await door.applyAll();
  expect(await told()).toEqual([]);
});

test("a corrected comment keeps its place, also where the older one goes first, and places count nothing", async () => {
  const { snapshotId } = await door.publish(author, await write());
  await door.applyAll();
  const { workspace, commons } = door.network;
  const say = async (text: string) => {
    const about = { publishedPracticeId: snapshotId, language: "en", text };
    return (await startComment({ workspace, commons }, author, about))!;
  };
  const correct = async (draft: CommentDraftEntity, version: number) => {
    const saved = await saveComment(workspace, author, {
      draftId: draft.id,
      version,
      text: `Now ${version}.`,
    });
    if (!saved.ok) throw new Error(saved.problem);
    return saved.draft;
  };
  const said = await say("One.");
  const first = await door.publish(author, said);
  const two = await door.publish(author, await say("Two."));
  const three = await door.publish(author, await say("Three."));
  await door.applyAll();
  const thread = async () =>
    (await findThread(commons, snapshotId, { after: null, limit: 10 }))!.map(({ id }) => id);

  const second = await door.publish(author, await correct(said, 1));
  await retractPublication(workspace, author.organizationId, first.id, "AT_ONCE");
  await door.asOwner(
    "UPDATE outbox SET next_attempt_at = now() + interval '1 hour' WHERE publication_id = $1",
    [second.id],
  );
  await door.applyAll();
  expect(await thread()).toEqual([two.snapshotId, three.snapshotId]);
  await door.asOwner("UPDATE outbox SET next_attempt_at = now() WHERE publication_id = $1", [second.id]);
  await door.applyAll();
  expect(await thread()).toEqual([second.snapshotId, two.snapshotId, three.snapshotId]);

  await retractPublication(workspace, author.organizationId, second.id, "AT_ONCE");
  await door.applyAll();
  const third = await door.publish(author, await correct(said, 2));
  await door.applyAll();
  expect(await thread()).toEqual([third.snapshotId, two.snapshotId, three.snapshotId]);
  const rows = await commons.query<{ key: number }[]>(
    "SELECT sort_key AS key FROM published_comment WHERE practice = $1 ORDER BY sort_key",
    [snapshotId],
  );
  expect(rows.map(({ key }) => key).filter(Number.isInteger)).toEqual([]);
});

test("what was published before the start was told in blocks is read as before, without its start", async () => {
  const { snapshotId } = await door.publish(author, await write({ sinceYear: 2019 }));
  await door.applyAll();
  const { databases } = door.network;
  const { began, ...rest } = (await findDocument(snapshotId))!;
  expect(began).toBe("FROM_2016_TO_2020");

  await stepBackAndForth(databases.owner.commons, new TellBlocksOfYears20261122124000());
  await stepBackAndForth(databases.owner.workspace, new DraftsTellBlocksOfYears20261122114000());
  expect(await findDocument(snapshotId)).toEqual({ ...rest, began: null });
  const [kept] = await door.asOwner("SELECT document, sha256 FROM publication WHERE snapshot_id = $1", [
    snapshotId,
  ]);
  const { document, sha256 } = kept as { document: string; sha256: string };
  expect(publishedPractice.parse(JSON.parse(document)).began).toBeNull();
  expect(sha256).toBe(sha256Hex(document));
});

async function stepBackAndForth(url: string, migration: MigrationInterface): Promise<void> {
  const owner = await new DataSource({ type: "postgres", url, installExtensions: false }).initialize();
  try {
    const runner = owner.createQueryRunner();
    await migration.down(runner);
    await migration.up(runner);
    await runner.release();
  } finally {
    await owner.destroy();
  }
}

test("who follows an account sees what moved in it, once, and that it is gone", async () => {
  const { workspace, commons } = door.network;
  const first = await write();
  const { snapshotId, id: firstPublication } = await door.publish(author, first);
  await door.applyAll();
  const reader = await door.network.addOffice("Fernreach");
  const colleague = { ...reader, personId: await addColleague(reader) };
  const seen = { kind: "PRACTICE", lineId: snapshotId, seenId: snapshotId } as const;
  expect(await follow(workspace, reader, seen)).toBe(true);
  expect(await isFollowing(workspace, reader, snapshotId)).toBe(true);
  // It is a person's own: neither a colleague nor the author can find it.
  for (const other of [colleague, author]) {
    expect(await isFollowing(workspace, other, snapshotId)).toBe(false);
    expect(await findFollows(workspace, other, { after: null, limit: 50 })).toEqual([]);
    // Nor by a statement that forgets to ask whose it is.
    expect(await asPerson(workspace, other, (manager) => manager.query("SELECT FROM follow"))).toEqual([]);
  }
  expect(await findMoves(commons, [snapshotId], { seen: [snapshotId] })).toMatchObject([
    { publishedId: snapshotId, parts: [] },
  ]);
  // What was only shared has not changed, however new it is.
  expect(await findNewerVersions(commons, [snapshotId])).toEqual([]);

  const again = await save(first, { outcome: "All questions are answered before the meeting." });
  const newer = await door.publish(author, again);
  await door.applyAll();
  expect(await findMoves(commons, [snapshotId], { seen: [snapshotId] })).toMatchObject([
    {
      lineId: snapshotId,
      publishedId: newer.snapshotId,
      parts: [
        {
          part: "OUTCOME",
          level: null,
          added: [[{ value: "All questions are answered before the meeting." }]],
          removed: [[{ value: "Most questions are answered before the meeting." }]],
        },
      ],
    },
  ]);

  const [{ quarter }] = (await findMoves(commons, [snapshotId], { seen: [] })) as [Move];
  expect(await findNewerVersions(commons, [snapshotId])).toEqual([{ lineId: snapshotId, quarter }]);
  // What replaced a version of its own quarter is told from that one.
  expect(await findMoves(commons, [snapshotId], { seen: [], since: quarter })).toMatchObject([
    { publishedId: newer.snapshotId, seenId: snapshotId, parts: [{ part: "OUTCOME" }] },
  ]);

  expect(await follow(workspace, reader, { ...seen, seenId: newer.snapshotId })).toBe(true);
  const [followed] = await findFollows(workspace, reader, { after: null, limit: 50 });
  expect(followed).toMatchObject({ lineId: snapshotId, seenId: newer.snapshotId });
  expect(await findFollows(workspace, reader, { after: followed!, limit: 50 })).toEqual([]);
  expect(await findMoves(commons, [snapshotId], { seen: [newer.snapshotId] })).toMatchObject([
    { publishedId: newer.snapshotId, parts: [] },
  ]);

  // Of a version that nobody can read any more it is told what stands now.
  await retractPublication(workspace, author.organizationId, firstPublication, "AT_ONCE");
  await door.applyAll();
  expect(await findMoves(commons, [snapshotId], { seen: [snapshotId] })).toMatchObject([
    { publishedId: newer.snapshotId, seenId: null, parts: [] },
  ]);
  await retractPublication(workspace, author.organizationId, newer.id, "AT_ONCE");
  await door.applyAll();
  expect(await findMoves(commons, [snapshotId], { seen: [newer.snapshotId] })).toEqual([]);
  await unfollow(workspace, reader, snapshotId);
  expect(await isFollowing(workspace, reader, snapshotId)).toBe(false);
});

test("nobody follows more than one may, and noting what one has seen is no more", async () => {
  const { workspace } = door.network;
  await door.asOwner(
    `INSERT INTO follow (organization_id, person_id, line_id, kind, seen_id)
     SELECT $1, $2, gen_random_uuid(), 'LADDER', gen_random_uuid() FROM generate_series(1, ${LIMITS.follows})`,
    [author.organizationId, author.personId],
  );
  const [known] = await findFollows(workspace, author, { after: null, limit: 1 });
  expect(await follow(workspace, author, { ...known!, seenId: randomUUID() })).toBe(true);
  const more = { kind: "LADDER", lineId: randomUUID(), seenId: randomUUID() } as const;
  expect(await follow(workspace, author, more)).toBe(false);
});

async function addColleague({ organizationId }: Author): Promise<string> {
  const [added] = (await door.asOwner(
    `WITH added AS (
       INSERT INTO person (name, email) VALUES ('Colleague', gen_random_uuid() || '@office.example') RETURNING id
     )
     INSERT INTO member (organization_id, person_id, role) SELECT $1, id, 'MEMBER' FROM added RETURNING person_id`,
    [organizationId],
  )) as { person_id: string }[];
  return added!.person_id;
}
