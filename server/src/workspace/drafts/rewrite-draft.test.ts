import type { DraftKind } from "@rungs/shared/draft";
import type { Ladder } from "@rungs/shared/ladder";
import { afterAll, beforeAll, expect, test } from "vitest";

import { inOrganization } from "#server/platform/database/in-organization.ts";
import {
  sampleLadder,
  startTestWorkspace,
  type TestWorkspace,
} from "#server/testing/start-test-workspace.ts";

import { createLadder } from "../ladders/create-ladder.ts";
import { LADDER_DRAFT } from "../ladders/ladder-draft.ts";
import { createPractice } from "../practices/create-practice.ts";
import { PRACTICE_DRAFT } from "../practices/practice-draft.ts";
import type { Author } from "../require-author.ts";
import { readSteps } from "../roles/read-steps.ts";
import { createRole } from "../roles/write-role.ts";
import { addDraft } from "./add-draft.ts";
import { findDraftHeadings } from "./find-draft-headings.ts";
import { findDraft } from "./find-drafts.ts";
import { restoreDraft } from "./restore-draft.ts";
import { rewriteDraft } from "./rewrite-draft.ts";

let office: TestWorkspace;
let author: Author;

beforeAll(async () => {
  office = await startTestWorkspace();
  author = await office.addOffice();
}, 120_000);
afterAll(() => office?.close());

const en = (value: string) => [{ language: "en", value }];
const base = sampleLadder();
const titled = (title: string, change: Partial<Ladder> = {}): Ladder => ({
  ...base,
  title: en(title),
  ...change,
});
const newDraft = () => addDraft(office.workspace, LADDER_DRAFT, author, { content: titled("first") });
const save = (draftId: string, version: number, content: Ladder, by = author) =>
  rewriteDraft(office.workspace, LADDER_DRAFT, by, { draftId, version }, () => content);
/** Writes a few fields, whatever stands in the others. */
const change = (draftId: string, known: { version: number; seenVersion?: number }, fields: Partial<Ladder>) =>
  rewriteDraft(office.workspace, LADDER_DRAFT, author, { draftId, ...known }, (content) => ({
    ...content,
    ...fields,
  }));
const now = async (id: string) =>
  (await findDraft(office.workspace, LADDER_DRAFT, author.organizationId, id))!;

test("a draft written as a whole keeps every earlier version", async () => {
  const { id } = await newDraft();
  expect(await save(id, 1, titled("second"))).toMatchObject({ ok: true, draft: { version: 2 } });
  expect(await save(id, 2, titled("second"))).toMatchObject({ ok: true, draft: { version: 2 } });

  const restored = await restoreDraft(office.workspace, LADDER_DRAFT, author, {
    id,
    version: 2,
    toVersion: 1,
  });
  expect(restored).toMatchObject({ ok: true, draft: { version: 3, content: { title: en("first") } } });
});

test("a new draft says when it was begun and changed", async () => {
  const { id, createdAt, updatedAt } = await newDraft();
  expect(await now(id)).toMatchObject({ createdAt, updatedAt });
});

test("who writes over what somebody else has written meanwhile is told what differs, and nothing is lost", async () => {
  const { id } = await newDraft();
  await save(id, 1, titled("theirs"));

  expect(await save(id, 1, titled("yours", { strategy: "STANDARD_ONLY" }))).toMatchObject({
    ok: false,
    problem: "conflict",
    draft: { version: 2 },
    yours: { title: JSON.stringify(en("yours")) },
    theirs: { title: JSON.stringify(en("theirs")) },
  });
  expect(await now(id)).toMatchObject({ version: 2, content: { title: en("theirs") } });
});

test("what only one of two has changed is kept as that one has it", async () => {
  const { id } = await newDraft();
  await change(id, { version: 1 }, { strategy: "STANDARD_ONLY" });
  expect(await change(id, { version: 1 }, { title: en("yours") })).toMatchObject({ ok: true });
  expect(await now(id)).toMatchObject({
    version: 3,
    content: { title: en("yours"), strategy: "STANDARD_ONLY" },
  });
});

test("who has seen what differs writes over that, and neither over the rest nor over what came since", async () => {
  const { id } = await newDraft();
  await change(id, { version: 1 }, { title: en("theirs"), strategy: "STANDARD_ONLY" });
  const mine = { title: en("yours") };
  const refused = { ok: false, problem: "conflict" };
  expect(await change(id, { version: 1 }, mine)).toMatchObject({
    ...refused,
    theirs: { title: JSON.stringify(en("theirs")) },
  });

  await change(id, { version: 2 }, { title: en("theirs again") });
  expect(await change(id, { version: 1, seenVersion: 2 }, mine)).toMatchObject(refused);
  expect(await change(id, { version: 1, seenVersion: 3 }, mine)).toMatchObject({ ok: true });
  expect(await now(id)).toMatchObject({ content: { title: en("yours"), strategy: "STANDARD_ONLY" } });
});

test("two people who write the same at once agree", async () => {
  const { id } = await newDraft();
  const results = await Promise.all([save(id, 1, titled("same")), save(id, 1, titled("same"))]);
  expect(results.map(({ ok }) => ok)).toEqual([true, true]);
  expect((await now(id)).version).toBe(2);
});

test("content outside the limits, a version to come and somebody else's draft change nothing", async () => {
  const { id } = await newDraft();
  expect(await save(id, 1, titled("x".repeat(1_000)))).toEqual({ ok: false, problem: "too-large" });
  expect(await save(id, 2, titled("later"))).toEqual({ ok: false, problem: "not-found" });
  const stranger = await office.addOffice();
  expect(await save(id, 1, titled("stranger"), stranger)).toEqual({ ok: false, problem: "not-found" });
  const other = { kind: "ROLE" as const, schema: LADDER_DRAFT.schema };
  const asRole = { draftId: id, version: 1 };
  expect(await rewriteDraft(office.workspace, other, author, asRole, () => titled("role"))).toEqual({
    ok: false,
    problem: "not-found",
  });
  expect(await now(id)).toMatchObject({ version: 1, content: { title: en("first") } });
});

test("a form that is sent twice begins one draft, and one that says something else another", async () => {
  const role = (title: string, by = author) =>
    createRole(office.workspace, by, { title, language: "en" }).then(({ id }) => id);
  const [first, again] = await Promise.all([role("Manager"), role("Manager")]);
  expect(again).toBe(first);
  expect(await role("Architect")).not.toBe(first);

  const ladder = () => createLadder(office.workspace, author, { title: "Community", language: "en" });
  const [one, two] = await Promise.all([ladder(), ladder()]);
  expect(two.id).toBe(one.id);
});

test("the same words begin a new draft for a colleague, and where the first was written in or is a minute old", async () => {
  const practice = (by = author) =>
    createPractice(office.workspace, by, { title: "Our council", language: "en", kind: "COUNCIL" });
  const begun = await practice();
  const colleague = { ...author, personId: (await office.addOffice()).personId };
  expect((await practice(colleague)).id).not.toBe(begun.id);

  const known = { draftId: begun.id, version: 1 };
  await rewriteDraft(office.workspace, PRACTICE_DRAFT, author, known, (content) => ({
    ...content,
    sinceYear: 2024,
  }));
  const next = await practice();
  expect(next.id).not.toBe(begun.id);
  await inOrganization(office.workspace, author.organizationId, (manager) =>
    manager.query("UPDATE draft SET created_at = created_at - interval '1 minute' WHERE id = $1", [next.id]),
  );
  expect((await practice()).id).not.toBe(next.id);
});

test("lists read what they show of drafts: their headings, and where roles and ladders lead", async () => {
  const lone = await office.addOffice();
  const { organizationId } = lone;
  const ladder = await addDraft(office.workspace, LADDER_DRAFT, lone, {
    content: base,
    importReport: { fileName: "ladder.md", format: "markdown", warnings: [] },
  });
  const role = await createRole(office.workspace, lone, {
    title: "Manager",
    language: "en",
    roleFamily: "COMMUNITY_ARCHITECT",
    ranks: { min: 3, max: 4 },
  });
  const page = (after: string | null) =>
    findDraftHeadings(office.workspace, organizationId, { after, limit: 2 });
  const [newest, oldest] = await page(null);
  expect(newest).toMatchObject({ id: role.id, kind: "ROLE", title: en("Manager"), fileName: null });
  expect(oldest).toEqual({
    id: ladder.id,
    organizationId,
    kind: "LADDER",
    title: base.title,
    language: base.language,
    fileName: "ladder.md",
    updatedAt: ladder.updatedAt,
  });
  expect(await page(role.id)).toEqual([oldest]);
  // A page of some kinds is full of them, however many newer ones are of others.
  const only = (...kinds: DraftKind[]) =>
    findDraftHeadings(office.workspace, organizationId, { after: null, limit: 1, kinds });
  expect(await only("LADDER", "OFFICE")).toEqual([oldest]);
  expect(await only("OFFICE")).toEqual([]);

  expect(await readSteps(office.workspace, organizationId)).toEqual({
    roles: [
      {
        draftId: role.id,
        title: en("Manager"),
        roleFamily: "COMMUNITY_ARCHITECT",
        ranks: { min: 3, max: 4 },
        leadsOn: false,
      },
    ],
    ladders: [
      {
        draftId: ladder.id,
        title: base.title,
        roleFamily: base.roleFamily,
        trackIds: base.tracks.map(({ id }) => id),
        levels: base.levels.map(({ id, trackId, rank, externalTitles }) => ({
          id,
          trackId,
          rank,
          title: externalTitles[0] ?? null,
        })),
      },
    ],
  });
});
