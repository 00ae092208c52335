import { SHARING_CHECKLIST } from "@rungs/shared/vocabulary/sharing";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { PublishedLadderEntity } from "#server/commons/ladders/published-ladder.entity.ts";
import { findDocument, findPublishedLadders } from "#server/commons/ladders/find-published-ladders.ts";
import { findFacets } from "#server/commons/ladders/find-facets.ts";
import { saveOrganizationSecrets } from "#server/identity/organization-secrets.ts";
import { inOrganization } from "#server/platform/database/in-organization.ts";
import {
  sampleLadder,
  startTestWorkspace,
  type TestWorkspace,
} from "#server/testing/start-test-workspace.ts";
import { addDraft } from "#server/workspace/ladders/add-draft.ts";
import { deleteLadder } from "#server/workspace/ladders/delete-ladder.ts";
import { editLadder } from "#server/workspace/ladders/edit-ladder.ts";
import { addDimension } from "#server/workspace/ladders/edits/dimensions.ts";
import type { LadderDraftEntity } from "#server/workspace/ladders/ladder-draft.entity.ts";
import { restoreLadder } from "#server/workspace/ladders/restore-ladder.ts";
import type { Author } from "#server/workspace/require-author.ts";

import { confirmPublication } from "./confirm-publication.ts";
import { decideFindings } from "./decide-findings.ts";
import { FindingDecisionEntity } from "./finding-decision.entity.ts";
import { findPublications } from "./ledger/find-publications.ts";
import { applyNext } from "./outbox/apply-outbox.ts";
import { retractPublication } from "./retract-publication.ts";
import { prepareReview } from "./review.ts";

let network: TestWorkspace;
let author: Author;

beforeAll(async () => {
  network = await startTestWorkspace();
  for (let count = 0; count < 4; count += 1) await network.addOffice();
}, 120_000);
beforeEach(async () => {
  author = await network.addOffice("Quillhaven");
});
afterAll(() => network?.close());

test("what peers read is, byte for byte, what the author confirmed", async () => {
  const draft = await newDraft();
  const preview = (await review(draft))!.preview!;
  const confirmed = await confirm(draft, preview.sha256);
  if (!confirmed.ok) throw new Error(confirmed.problem);
  await applyAll();

  const row = await network.commons.manager.findOneOrFail(PublishedLadderEntity, {
    select: { id: true, document: true, sha256: true },
    where: { id: confirmed.publication.snapshotId },
  });
  expect(row.document).toBe(preview.text);
  expect(row.sha256).toBe(preview.sha256);
  expect(await findDocument(network.commons, row.id)).toEqual(preview.document);
});

test("confirming the same bytes again, even at the same time, gives the same publication", async () => {
  const draft = await newDraft();
  const { sha256 } = (await review(draft))!.preview!;
  const all = await Promise.all(Array.from({ length: 8 }, () => confirm(draft, sha256)));
  const ids = all.map((result) => (result.ok ? result.publication.snapshotId : result.problem));
  await applyAll();

  expect(new Set(ids).size).toBe(1);
  expect(await publicationsOf(draft)).toHaveLength(1);
});

test("a draft that was edited after the author looked is not published", async () => {
  const draft = await newDraft();
  const { sha256 } = (await review(draft))!.preview!;
  await editLadder(network.workspace, author, addDimension, {
    ladderDraftId: draft.id,
    version: 1,
    language: "en",
    name: "Leadership",
  });

  expect(await confirm(draft, sha256)).toEqual({ ok: false, problem: "preview-changed" });
  expect(await publicationsOf(draft)).toEqual([]);
});

test("an organisation's own names refuse the publication until a person replaces them", async () => {
  await saveOrganizationSecrets(network.workspace, author.organizationId, {
    secrets: [{ kind: "PRODUCT", value: "Lanternfish" }],
  });
  const draft = await newDraft("answers questions about Lanternfish with help");
  const before = (await review(draft))!;
  const secret = before.redaction.findings.find(({ category }) => category === "OWN_SECRET")!;
  expect(before.problems.map(({ code }) => code)).toContain("FINDINGS_OPEN");
  expect(await confirm(draft, before.preview!.sha256)).toMatchObject({ problem: "not-ready" });

  await decide(draft, secret.key, "KEEP");
  expect((await review(draft))!.problems.map(({ code }) => code)).toContain("SECRETS_REMAIN");

  await decide(draft, secret.key, "REPLACE", "our product");
  const after = (await review(draft))!;
  expect(after.problems).toEqual([]);
  expect(after.preview!.text).toContain("answers questions about our product with help");
  expect(after.preview!.text).not.toMatch(/lanternfish/i);
});

test("the checklist must be complete before anything is written", async () => {
  const draft = await newDraft();
  const { sha256 } = (await review(draft))!.preview!;
  const result = await confirmPublication(network.workspace, author, {
    ladderDraftId: draft.id,
    sha256,
    checklist: SHARING_CHECKLIST.slice(1),
  });

  expect(result).toEqual({ ok: false, problem: "checklist-open" });
  expect(await publicationsOf(draft)).toEqual([]);
});

test("a ladder that is taken back is gone from the commons, from its lists and from its counts", async () => {
  const before = await findFacets(network.commons);
  const draft = await newDraft();
  const confirmed = await confirm(draft, (await review(draft))!.preview!.sha256);
  if (!confirmed.ok) throw new Error(confirmed.problem);
  await applyAll();
  const { id, snapshotId } = confirmed.publication;
  expect(await findDocument(network.commons, snapshotId)).not.toBeNull();

  await retractPublication(network.workspace, author.organizationId, id);
  await retractPublication(network.workspace, author.organizationId, id);
  await applyAll();

  expect(await findDocument(network.commons, snapshotId)).toBeNull();
  expect(await findFacets(network.commons)).toEqual(before);
  expect(await publicationsOf(draft)).toMatchObject([{ retractedAt: expect.any(Date) }]);
});

test("a newer version takes the older one's place in the lists, and the older one stays readable", async () => {
  const draft = await newDraft();
  const first = await confirm(draft, (await review(draft))!.preview!.sha256);
  await editLadder(network.workspace, author, addDimension, {
    ladderDraftId: draft.id,
    version: 1,
    language: "en",
    name: "Leadership",
  });
  const second = await confirm(draft, (await review(draft))!.preview!.sha256);
  if (!first.ok || !second.ok) throw new Error("not confirmed");
  await applyAll();

  const listed = await findPublishedLadders(network.commons, {}, { after: null, limit: 50 });
  const ids = listed.map(({ id }) => id);
  expect(ids).toContain(second.publication.snapshotId);
  expect(ids).not.toContain(first.publication.snapshotId);
  expect(await findDocument(network.commons, first.publication.snapshotId)).not.toBeNull();

  await retractPublication(network.workspace, author.organizationId, second.publication.id);
  await applyAll();
  expect(await findDocument(network.commons, first.publication.snapshotId)).toBeNull();
});

test("another organisation's draft cannot be reviewed, decided, published or taken back", async () => {
  const draft = await newDraft();
  const confirmed = await confirm(draft, (await review(draft))!.preview!.sha256);
  if (!confirmed.ok) throw new Error(confirmed.problem);
  const stranger = await network.addOffice();
  const { sha256, id } = confirmed.publication;

  expect(await review(draft, stranger)).toBeNull();
  expect(await decide(draft, "any", "KEEP", null, stranger)).toBe(false);
  expect(await confirm(draft, sha256, stranger)).toEqual({ ok: false, problem: "not-found" });
  expect(await retractPublication(network.workspace, stranger.organizationId, id)).toBeNull();
});

test("below five members nobody can publish, and below twenty nothing of the office is shown", async () => {
  const small = await startTestWorkspace();
  const alone = await small.addOffice();
  const draft = await addDraft(small.workspace, alone, sampleLadder(), null);
  const seen = await inOrganization(small.workspace, alone.organizationId, (manager) =>
    prepareReview(manager, alone.organizationId, draft.id, new Date()),
  );
  await small.close();

  expect(seen!.problems.map(({ code }) => code)).toContain("NETWORK_TOO_SMALL");
  expect((await review(await newDraft()))!.face).toMatchObject({
    face: { industry: null, region: null },
    reason: "TOO_FEW_MEMBERS",
  });
});

test("going back to an earlier text lists that text again", async () => {
  const draft = await newDraft();
  const first = await publish(draft);
  const [rename, restore] = [
    { ladderDraftId: draft.id, version: 1, language: "en", name: "Leadership" },
    { ladderDraftId: draft.id, version: 2, toVersion: 1 },
  ];
  await editLadder(network.workspace, author, addDimension, rename);
  const second = await publish(draft);
  await restoreLadder(network.workspace, author, restore);
  const third = await publish(draft);
  await applyAll();

  expect(third.sha256).toBe(first.sha256);
  const ids = (await findPublishedLadders(network.commons, {}, { after: null, limit: 50 })).map(
    ({ id }) => id,
  );
  expect(ids).toContain(third.snapshotId);
  expect(ids).not.toContain(first.snapshotId);
  expect(ids).not.toContain(second.snapshotId);
});

test("taking back the newest version takes back those it replaced, though their draft is gone", async () => {
  const draft = await newDraft();
  const first = await publish(draft);
  const rename = { ladderDraftId: draft.id, version: 1, language: "en", name: "Leadership" };
  await editLadder(network.workspace, author, addDimension, rename);
  const second = await publish(draft);
  await deleteLadder(network.workspace, author.organizationId, draft.id);
  await retractPublication(network.workspace, author.organizationId, second.id);
  await applyAll();

  expect(await findDocument(network.commons, first.snapshotId)).toBeNull();
  expect(await findDocument(network.commons, second.snapshotId)).toBeNull();
});

test("what is taken back before the worker came by never leaves", async () => {
  const { id, snapshotId } = await publish(await newDraft());
  await retractPublication(network.workspace, author.organizationId, id);
  const first = await applyNext(network.worker, network.publisher);

  expect(first.state).toBe("applied");
  expect(await findDocument(network.commons, snapshotId)).toBeNull();
  await applyAll();
});

test("an act that cannot be carried over waits, holds up its own office and nobody else", async () => {
  await applyAll();
  const draft = await newDraft();
  const stuck = await publish(draft);
  await asOwner("UPDATE publication SET document = 'not JSON' WHERE id = $1", [stuck.id]);
  const rename = { ladderDraftId: draft.id, version: 1, language: "en", name: "Leadership" };
  await editLadder(network.workspace, author, addDimension, rename);
  const next = await publish(draft);
  author = await network.addOffice("Elsewhere");
  const other = await publish(await newDraft());

  const states: string[] = [];
  for (let round = 0; round < 3; round += 1) {
    states.push((await applyNext(network.worker, network.publisher)).state);
  }
  expect(states).toEqual(["failed", "applied", "empty"]);
  expect(await findDocument(network.commons, other.snapshotId)).not.toBeNull();
  expect(await findDocument(network.commons, next.snapshotId)).toBeNull();
  await asOwner("DELETE FROM outbox WHERE applied_at IS NULL AND $1::text IS NOT NULL", ["all"]);
});

test("decisions about what is not in the draft are not kept, and of two about one the last holds", async () => {
  const draft = await newDraft("answers questions about Zorblax with help");
  const { key } = (await review(draft))!.redaction.findings[0]!;
  await decideFindings(network.workspace, author, {
    ladderDraftId: draft.id,
    decisions: [
      { key: "0123456789abcdef", decision: "KEEP" },
      { key, decision: "KEEP" },
      { key, decision: "REPLACE", replacement: "a product" },
    ],
  });

  const kept = await inOrganization(network.workspace, author.organizationId, (manager) =>
    manager.findBy(FindingDecisionEntity, { ladderDraftId: draft.id }),
  );
  expect(kept).toMatchObject([{ key, decision: "REPLACE", replacement: "a product" }]);
});

function newDraft(line = "answers questions with help"): Promise<LadderDraftEntity> {
  const ladder = sampleLadder();
  ladder.expectations[0]!.text = [{ language: "en", value: line }];
  return addDraft(network.workspace, author, ladder, null);
}

function review(draft: LadderDraftEntity, { organizationId } = author) {
  return inOrganization(network.workspace, organizationId, (manager) =>
    prepareReview(manager, organizationId, draft.id, new Date()),
  );
}

function decide(
  draft: LadderDraftEntity,
  key: string,
  decision: "KEEP" | "REPLACE",
  replacement: string | null = null,
  by = author,
) {
  return decideFindings(network.workspace, by, {
    ladderDraftId: draft.id,
    decisions: [{ key, decision, replacement }],
  });
}

function confirm(draft: LadderDraftEntity, sha256: string, by = author) {
  return confirmPublication(network.workspace, by, {
    ladderDraftId: draft.id,
    sha256,
    checklist: [...SHARING_CHECKLIST],
  });
}

function publicationsOf(draft: LadderDraftEntity) {
  return findPublications(network.workspace, author.organizationId, {
    ladderDraftId: draft.id,
    after: null,
    limit: 10,
  });
}

async function publish(draft: LadderDraftEntity) {
  const result = await confirm(draft, (await review(draft))!.preview!.sha256);
  if (!result.ok) throw new Error(result.problem);
  return result.publication;
}

async function applyAll(): Promise<void> {
  let state;
  do ({ state } = await applyNext(network.worker, network.publisher));
  while (state === "applied");
  expect(state).toBe("empty");
}

async function asOwner(statement: string, values: unknown[]): Promise<void> {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: network.databases.owner.workspace });
  await client.connect();
  await client.query(statement, values);
  await client.end();
}
