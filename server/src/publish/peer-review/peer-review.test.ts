import { LIMITS } from "@rungs/shared/limits";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { asPerson } from "#server/platform/database/as-person.ts";
import { inOrganization } from "#server/platform/database/in-organization.ts";
import { startTestDoor, type TestDoor } from "#server/testing/start-test-door.ts";
import type { DraftEntity } from "#server/workspace/drafts/draft.entity.ts";
import type { Author } from "#server/workspace/require-author.ts";

import { findPeerReview } from "./find-peer-review.ts";
import {
  approveDraft,
  askForPeerReview,
  commentOnDraft,
  settleComment,
  stopPeerReview,
  takeApprovalBack,
} from "./peer-review-acts.ts";
import { savePublishingRules } from "./publishing-rules.ts";

let door: TestDoor;
let author: Author;
let ben: Author;
let cai: Author;
let draft: DraftEntity;

beforeAll(async () => {
  door = await startTestDoor();
}, 120_000);
beforeEach(async () => {
  author = await door.network.addOffice();
  [ben, cai] = [await addColleague(), await addColleague()];
  draft = await door.newDraft(author);
});
afterAll(() => door?.close());

/** Somebody else of the author's organisation who may publish. */
async function addColleague(): Promise<Author> {
  const [row] = (await door.asOwner(
    `WITH added AS (
       INSERT INTO person (name, email) VALUES ('Colleague', gen_random_uuid() || '@office.example') RETURNING id
     )
     INSERT INTO member (organization_id, person_id, role) SELECT $1, id, 'EDITOR' FROM added RETURNING person_id`,
    [author.organizationId],
  )) as [{ person_id: string }];
  return { organizationId: author.organizationId, personId: row.person_id };
}

const workspace = () => door.network.workspace;
/** What somebody read who looks now, in this version. */
const at = async (version = 1) => ({
  draftId: draft.id,
  version,
  ownWords: (await look())!.standing.ownWords,
});
const need = (approvals: number) => savePublishingRules(workspace(), author, approvals);
const ask = async (person = author, version = 1) => askForPeerReview(workspace(), person, await at(version));
const approve = async (person: Author, version = 1) => approveDraft(workspace(), person, await at(version));
const look = (person = author) =>
  inOrganization(workspace(), person.organizationId, (manager) =>
    findPeerReview(manager, person.organizationId, draft.id),
  );
async function confirm(person = author) {
  const review = await door.review(person, draft);
  return door.confirm(person, draft, review!.preview!.sha256);
}
const MISSING = (count: number) => ({
  ok: false,
  problem: "not-ready",
  problems: [{ code: "APPROVALS_MISSING", elementId: null, count }],
});

test("what needs two approvals is published with two, and not with none or one", async () => {
  await need(2);
  expect(await confirm()).toEqual(MISSING(2));
  await ask();
  await approve(ben);
  expect(await confirm()).toEqual(MISSING(1));
  expect(await approve(cai)).toMatchObject({ review: { standing: { state: "APPROVED" } } });
  expect(await confirm()).toMatchObject({ ok: true });
});

test("a draft takes no more than so many open comments, and what is settled makes room", async () => {
  await ask();
  const passage = (await look())!.passages[0]!.key;
  const say = () => commentOnDraft(workspace(), ben, { draftId: draft.id, passage, text: "Whose?" });
  await say();
  await door.asOwner(
    `INSERT INTO peer_review_comment (organization_id, draft_id, draft_version, place, passage, text, person_id)
     SELECT organization_id, draft_id, 1, place, passage, 'Again', person_id FROM peer_review_comment,
       generate_series(2, $2::integer) WHERE draft_id = $1`,
    [draft.id, LIMITS.commentsOfDraft],
  );
  expect(await say()).toEqual({ ok: false, problem: "TOO_MANY_COMMENTS" });
  const [comment] = (await look())!.comments;
  await settleComment(workspace(), author, { draftId: draft.id, commentId: comment!.id });
  expect(await say()).toMatchObject({ ok: true });
  expect((await look())!.comments).toHaveLength(LIMITS.commentsOfDraft + 1);
});

test("an office that asks for none publishes as before, in review or not", async () => {
  await ask();
  expect(await confirm()).toMatchObject({ ok: true });
});

test("nobody approves what they wrote, and an approver who writes in it approves no more", async () => {
  await need(1);
  await ask(ben);
  expect(await approve(author)).toEqual({ ok: false, problem: "OWN_DRAFT" });
  expect(await approve(ben)).toEqual({ ok: false, problem: "OWN_DRAFT" });
  await approve(cai);
  await door.change(cai, draft);
  expect(await approve(cai, 2)).toEqual({ ok: false, problem: "OWN_DRAFT" });
  expect(await confirm()).toEqual(MISSING(1));
});

test("an approval is of one version: after an edit it counts no more, and only what was read is approved", async () => {
  await need(1);
  await ask();
  await approve(ben);
  await door.change(author, draft);
  expect(await confirm()).toEqual(MISSING(1));
  expect(await approve(ben, 1)).toEqual({ ok: false, problem: "VERSION_CHANGED" });
  await approve(ben, 2);
  expect(await confirm()).toMatchObject({ ok: true });
});

test("words that peers would read in place of the draft's own are an edit too", async () => {
  await need(1);
  draft = await door.newDraft(author, "Runs the Glimmerhoof meeting");
  await ask();
  await approve(ben);
  const { key } = (await door.review(author, draft))!.redaction.findings[0]!;
  await door.decide(author, draft, key, "KEEP");
  expect(await confirm()).toMatchObject({ ok: true });
  const read = await at();
  await door.decide(cai, draft, key, "REPLACE", "weekly");
  expect(await confirm()).toEqual(MISSING(1));

  expect(await approveDraft(workspace(), ben, read)).toEqual({ ok: false, problem: "VERSION_CHANGED" });
  expect(await approve(cai)).toEqual({ ok: false, problem: "OWN_DRAFT" });
  expect((await look())?.standing.replacements).toEqual(["weekly"]);
  await approve(ben);
  await door.decide(author, draft, key, "REPLACE", "monthly");
  expect(await confirm()).toEqual(MISSING(1));
  await approve(ben);
  expect(await confirm()).toMatchObject({ ok: true });
});

test("an approval is taken back by who gave it, and ends with the right to publish", async () => {
  await need(1);
  await ask();
  expect(await takeApprovalBack(workspace(), ben, await at())).toEqual({
    ok: false,
    problem: "NOT_APPROVED",
  });
  await approve(ben);
  await takeApprovalBack(workspace(), ben, await at());
  expect(await confirm()).toEqual(MISSING(1));
  await approve(ben);
  await door.asOwner("UPDATE member SET role = 'MEMBER' WHERE person_id = $1", [ben.personId]);
  expect(await confirm()).toEqual(MISSING(1));
});

test("after a publication the next version begins as a draft, and its approvals anew", async () => {
  await need(1);
  await ask();
  await approve(ben);
  await confirm();
  await door.change(author, draft);
  expect((await look())!.standing).toMatchObject({ state: "DRAFT", approvers: [] });
  expect(await approve(ben, 2)).toEqual({ ok: false, problem: "NOT_IN_REVIEW" });
  expect(await confirm()).toEqual(MISSING(1));
});

test("the history tells who did what to which version and when, newest first", async () => {
  await ask();
  expect(await ask()).toEqual({ ok: false, problem: "IN_REVIEW_ALREADY" });
  await approve(ben);
  await door.change(author, draft);
  await stopPeerReview(workspace(), author, await at(2));
  await confirm(ben);
  const { history } = (await look())!;
  expect(history.map(({ step, draftVersion, personId }) => [step, draftVersion, personId])).toEqual([
    ["PUBLISHED", 2, ben.personId],
    ["STOPPED", 2, author.personId],
    ["CHANGED", 2, author.personId],
    ["APPROVED", 1, ben.personId],
    ["ASKED", 1, author.personId],
  ]);
  expect(history.map(({ at: when }) => when.getTime())).toEqual(
    history.map(({ at: when }) => when.getTime()).sort((one, other) => other - one),
  );
});

test("a comment stands beside its passage until somebody settles it", async () => {
  const { key, text } = (await look())!.passages[0]!;
  const say = (passage: string) =>
    commentOnDraft(workspace(), ben, { draftId: draft.id, passage, text: "Whose?" });
  expect(await say(key)).toEqual({ ok: false, problem: "NOT_IN_REVIEW" });
  await ask();
  expect(await say("TITLE::9:en")).toEqual({ ok: false, problem: "PASSAGE_GONE" });
  await say(key);
  const comment = (await look())!.comments[0]!;
  expect(comment).toMatchObject({ place: key, passage: text, text: "Whose?", personId: ben.personId });
  await settleComment(workspace(), author, { draftId: draft.id, commentId: comment.id });
  await settleComment(workspace(), cai, { draftId: draft.id, commentId: comment.id });
  expect((await look())!.comments).toMatchObject([{ settledBy: author.personId }]);
});

test("another organisation finds nothing, and reads and writes no line of it", async () => {
  const stranger = await door.network.addOffice();
  await ask();
  expect(await look(stranger)).toBeNull();
  expect(await approve(stranger)).toEqual({ ok: false, problem: "not-found" });
  for (const table of ["peer_review_event", "peer_review_comment", "publishing_rule"]) {
    const seen = inOrganization(workspace(), stranger.organizationId, (manager) =>
      manager.query<object[]>(`SELECT 1 FROM ${table} WHERE organization_id = $1`, [author.organizationId]),
    );
    expect(await seen, table).toEqual([]);
  }
});

test("nobody approves in a colleague's name, and nobody rewrites the record", async () => {
  await ask();
  const forged = asPerson(workspace(), author, (manager) =>
    manager.query(
      `INSERT INTO peer_review_event (organization_id, draft_id, act, draft_version, own_words_sha256, person_id)
       VALUES ($1, $2, 'APPROVED', 1, '', $3)`,
      [author.organizationId, draft.id, ben.personId],
    ),
  );
  await expect(forged).rejects.toMatchObject({ code: "42501" });
  for (const statement of ["UPDATE peer_review_event SET act = 'ASKED'", "DELETE FROM peer_review_event"]) {
    const rewritten = asPerson(workspace(), author, (manager) => manager.query(statement));
    await expect(rewritten).rejects.toMatchObject({ code: "42501" });
  }
});
