import { SHARING_CHECKLIST } from "@rungs/shared/vocabulary/sharing";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { listedLadders } from "#server/commons/ladders/listed-ladders.ts";
import { PublishedLadderEntity } from "#server/commons/ladders/published-ladder.entity.ts";
import { saveOrganizationSecrets } from "#server/identity/organization-secrets.ts";
import { findPublishedLadder } from "#server/testing/find-published-ladder.ts";
import { startTestDoor, type TestDoor } from "#server/testing/start-test-door.ts";
import { restoreDraft } from "#server/workspace/drafts/restore-draft.ts";
import { LADDER_DRAFT } from "#server/workspace/ladders/ladder-draft.ts";
import type { Author } from "#server/workspace/require-author.ts";

import { confirmPublication } from "./confirm-publication.ts";
import { retractPublication } from "./retract-publication.ts";

let door: TestDoor;
let author: Author;

beforeAll(async () => {
  door = await startTestDoor();
}, 120_000);
beforeEach(async () => {
  author = await door.network.addOffice("Quillhaven");
});
afterAll(() => door?.close());

test("what peers read is, byte for byte, what the author confirmed", async () => {
  const { commons } = door.network;
  const draft = await door.newDraft(author);
  const preview = (await door.review(author, draft))!.preview!;
  const { snapshotId } = await door.publish(author, draft);
  await door.applyAll();

  const row = await commons.manager.findOneOrFail(PublishedLadderEntity, {
    select: { id: true, document: true, sha256: true },
    where: { id: snapshotId },
  });
  expect(row.document).toBe(preview.text);
  expect(row.sha256).toBe(preview.sha256);
  expect(await findPublishedLadder(commons, row.id)).toEqual(preview.document);
});

test("confirming the same bytes again, even at the same time, gives the same publication", async () => {
  const draft = await door.newDraft(author);
  const { sha256 } = (await door.review(author, draft))!.preview!;
  const all = await Promise.all(Array.from({ length: 8 }, () => door.confirm(author, draft, sha256)));
  const ids = all.map((result) => (result.ok ? result.publication.snapshotId : result.problem));
  await door.applyAll();

  expect(new Set(ids).size).toBe(1);
  expect(await door.publicationsOf(author, draft)).toHaveLength(1);
});

test("a draft that was edited after the author looked is not published", async () => {
  const draft = await door.newDraft(author);
  const { sha256 } = (await door.review(author, draft))!.preview!;
  await door.change(author, draft);

  expect(await door.confirm(author, draft, sha256)).toEqual({ ok: false, problem: "preview-changed" });
  expect(await door.publicationsOf(author, draft)).toEqual([]);
});

test("an organisation's own names refuse the publication until a person replaces them", async () => {
  await saveOrganizationSecrets(door.network.workspace, author.organizationId, {
    secrets: [{ kind: "PRODUCT", value: "Lanternfish" }],
  });
  const draft = await door.newDraft(author, "answers questions about Lanternfish with help");
  const before = (await door.review(author, draft))!;
  const secret = before.redaction.findings.find(({ category }) => category === "OWN_SECRET")!;
  expect(before.problems.map(({ code }) => code)).toContain("FINDINGS_OPEN");
  expect(await door.confirm(author, draft, before.preview!.sha256)).toMatchObject({ problem: "not-ready" });

  const kept = await door.decide(author, draft, secret.key, "KEEP");
  expect(kept!.problems.map(({ code }) => code)).toContain("SECRETS_REMAIN");

  const after = (await door.decide(author, draft, secret.key, "REPLACE", "our product"))!;
  expect(after.problems).toEqual([]);
  expect(after.preview!.text).toContain("answers questions about our product with help");
  expect(after.preview!.text).not.toMatch(/lanternfish/i);
  expect(await door.review(author, draft)).toEqual(after);
});

test("the checklist must be complete before anything is written", async () => {
  const draft = await door.newDraft(author);
  const { sha256 } = (await door.review(author, draft))!.preview!;
  const result = await confirmPublication(door.network.workspace, author, {
    draftId: draft.id,
    sha256,
    checklist: SHARING_CHECKLIST.slice(1),
    keepAfterLeaving: true,
  });

  expect(result).toEqual({ ok: false, problem: "checklist-open" });
  expect(await door.publicationsOf(author, draft)).toEqual([]);
});

test("another organisation's draft cannot be reviewed, decided, published or taken back", async () => {
  const draft = await door.newDraft(author);
  const { sha256, id } = await door.publish(author, draft);
  const stranger = await door.network.addOffice();

  expect(await door.review(stranger, draft)).toBeNull();
  expect(await door.decide(stranger, draft, "any", "KEEP")).toBeNull();
  expect(await door.confirm(stranger, draft, sha256)).toEqual({ ok: false, problem: "not-found" });
  expect(await retractPublication(door.network.workspace, stranger.organizationId, id, "AT_ONCE")).toBeNull();
});

test("a newer version takes the older one's place in the lists, and the older one stays readable", async () => {
  const { commons } = door.network;
  const draft = await door.newDraft(author);
  const first = await door.publish(author, draft);
  await door.change(author, draft);
  const second = await door.publish(author, draft);
  await door.applyAll();

  expect(await listed()).toContain(second.snapshotId);
  expect(await listed()).not.toContain(first.snapshotId);
  expect(await findPublishedLadder(commons, first.snapshotId)).not.toBeNull();
});

test("confirming the same text again says anew whether it stays after leaving", async () => {
  const draft = await door.newDraft(author);
  const { id } = await door.publish(author, draft);
  for (const keepAfterLeaving of [false, true, false]) {
    const again = await door.publish(author, draft, { keepAfterLeaving });
    expect(again).toMatchObject({ id, keepAfterLeaving });
    expect(await door.publicationsOf(author, draft)).toMatchObject([{ id, keepAfterLeaving }]);
  }
});

test("going back to an earlier text lists that text again", async () => {
  const draft = await door.newDraft(author);
  const first = await door.publish(author, draft);
  await door.change(author, draft);
  const second = await door.publish(author, draft);
  const restore = { id: draft.id, version: 2, toVersion: 1 };
  await restoreDraft(door.network.workspace, LADDER_DRAFT, author, restore);
  const third = await door.publish(author, draft);
  await door.applyAll();

  expect(third.sha256).toBe(first.sha256);
  const ids = await listed();
  expect(ids).toContain(third.snapshotId);
  expect(ids).not.toContain(first.snapshotId);
  expect(ids).not.toContain(second.snapshotId);
});

async function listed(): Promise<string[]> {
  const page = await listedLadders(door.network.commons, {}).getMany();
  return page.map(({ id }) => id);
}
