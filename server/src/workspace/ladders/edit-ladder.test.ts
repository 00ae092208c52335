import { afterAll, beforeAll, expect, test } from "vitest";

import {
  sampleLadder,
  startTestWorkspace,
  type TestWorkspace,
} from "#server/testing/start-test-workspace.ts";

import type { Author } from "../require-author.ts";
import { addDraft } from "../drafts/add-draft.ts";
import { deleteDraft } from "../drafts/delete-draft.ts";
import { editLadder } from "./edit-ladder.ts";
import { addDimension, removeDimension } from "./edits/dimensions.ts";
import { addLevel, moveLevel, removeLevel } from "./edits/levels.ts";
import { saveCell } from "./edits/save-cell.ts";
import { findDraftHeadings } from "../drafts/find-draft-headings.ts";
import { findDraft, findDrafts } from "../drafts/find-drafts.ts";
import { LADDER_DRAFT, type LadderDraftEntity } from "./ladder-draft.ts";
import { restoreDraft } from "../drafts/restore-draft.ts";

let office: TestWorkspace;
let author: Author;

beforeAll(async () => {
  office = await startTestWorkspace();
  author = await office.addOffice();
}, 120_000);
afterAll(() => office?.close());

test("two people who write different cells at once both keep what they wrote", async () => {
  const draft = await newDraft();
  const results = await Promise.all([write(draft, 0, "reviews drafts"), write(draft, 1, "leads reviews")]);

  expect(results.map(({ ok }) => ok)).toEqual([true, true]);
  const now = await findDraft(office.workspace, LADDER_DRAFT, author.organizationId, draft.id);
  expect(textsOf(now!)).toEqual(["reviews drafts", "leads reviews"]);
  expect(now!.version).toBe(3);
});

test("two people who write the same cell see both versions, and nothing is written over", async () => {
  const draft = await newDraft();
  await write(draft, 0, "mine");

  expect(await write(draft, 0, "yours")).toMatchObject({
    ok: false,
    problem: "conflict",
    yours: { expectations: "yours" },
    theirs: { expectations: "mine" },
  });
  expect(
    textsOf((await findDraft(office.workspace, LADDER_DRAFT, author.organizationId, draft.id))!)[0],
  ).toBe("mine");
});

test("a line that somebody has written in another language meanwhile is not taken away", async () => {
  const draft = await newDraft();
  const { levelId, dimensionId, kind, id } = draft.content.expectations[0]!;
  await editLadder(office.workspace, author, saveCell, {
    ladderDraftId: draft.id,
    version: 1,
    language: "zh-Hans",
    levelId,
    dimensionId,
    kind,
    expectations: [{ id, text: "在帮助下回答问题" }, { text: "整理常见问题" }],
    notExpected: false,
  });

  expect(await write(draft, 0, "answers questions")).toMatchObject({ ok: false, problem: "conflict" });
});

test("many edits at once on one cell leave exactly one winner for each version", async () => {
  const draft = await newDraft();
  const results = await Promise.all(
    Array.from({ length: 12 }, (_, round) => write(draft, 0, `round ${round}`)),
  );

  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
});

test("a level keeps its id and its lines when it is moved", async () => {
  const draft = await newDraft();
  const [junior] = draft.content.levels;
  const moved = await editLadder(office.workspace, author, moveLevel, {
    ladderDraftId: draft.id,
    version: 1,
    levelId: junior!.id,
    move: "LATER",
  });

  if (!moved.ok) throw new Error(moved.problem);
  expect(moved.draft.content.levels.map(({ id }) => id)).toEqual(
    draft.content.levels.map(({ id }) => id).reverse(),
  );
  expect(moved.draft.content.expectations).toEqual(draft.content.expectations);
});

test("a level that somebody has just written in is not taken away from under them", async () => {
  const draft = await newDraft();
  await write(draft, 0, "just written");
  const input = { ladderDraftId: draft.id, version: 1, levelId: draft.content.levels[0]!.id };

  expect(await editLadder(office.workspace, author, removeLevel, input)).toMatchObject({
    problem: "conflict",
  });
  expect(await editLadder(office.workspace, author, removeLevel, { ...input, version: 2 })).toMatchObject({
    ok: true,
    draft: { content: { levels: [{}], expectations: [{}] } },
  });
});

test("what was taken away comes back with the version that had it", async () => {
  const draft = await newDraft();
  const dimensionId = draft.content.dimensions[0]!.id;
  await editLadder(office.workspace, author, removeDimension, {
    ladderDraftId: draft.id,
    version: 1,
    dimensionId,
  });
  const restored = await restoreDraft(office.workspace, LADDER_DRAFT, author, {
    id: draft.id,
    version: 2,
    toVersion: 1,
  });

  expect(restored).toMatchObject({ ok: true, draft: { version: 3, content: draft.content } });
});

test("a ladder does not outgrow its limits, and the edit that would make it changes nothing", async () => {
  const draft = await newDraft();
  let last;
  for (let version = 1; version <= 40; version += 1) {
    const input = { ladderDraftId: draft.id, version, language: "en", name: `Row ${version}` };
    last = await editLadder(office.workspace, author, addDimension, input);
  }

  expect(last).toMatchObject({ ok: false, problem: "too-large" });
  const now = await findDraft(office.workspace, LADDER_DRAFT, author.organizationId, draft.id);
  expect(now).toMatchObject({ version: 40, content: { dimensions: { length: 40 } } });
});

test("another organisation's draft is not there: not to read, not to write, not to delete", async () => {
  const draft = await newDraft();
  const stranger = await office.addOffice();
  const add = { ladderDraftId: draft.id, version: 1, language: "en", title: "Intruder" };

  expect(await findDraft(office.workspace, LADDER_DRAFT, stranger.organizationId, draft.id)).toBeNull();
  expect(await editLadder(office.workspace, stranger, addLevel, add)).toEqual({
    ok: false,
    problem: "not-found",
  });
  expect(await deleteDraft(office.workspace, LADDER_DRAFT, stranger.organizationId, draft.id)).toBe(false);
  expect(await findDraft(office.workspace, LADDER_DRAFT, author.organizationId, draft.id)).toMatchObject({
    version: 1,
  });
});

test("the pages of the list hold every draft once, newest first", async () => {
  const lone = await office.addOffice();
  const made: string[] = [];
  for (let count = 0; count < 5; count += 1) {
    made.unshift((await addDraft(office.workspace, LADDER_DRAFT, lone, { content: sampleLadder() })).id);
  }
  const seen: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page: LadderDraftEntity[] = await findDrafts(office.workspace, LADDER_DRAFT, lone.organizationId, {
      after,
      limit: 2,
    });
    seen.push(...page.map(({ id }) => id));
    after = page.at(-1)?.id ?? null;
    more = page.length === 2;
  }

  expect(seen).toEqual(made);

  const place = made[1]!;
  await deleteDraft(office.workspace, LADDER_DRAFT, lone.organizationId, place);
  const gone = { extensions: { code: "BAD_USER_INPUT", issues: [{ code: "invalid_cursor" }] } };
  const page = { after: place, limit: 2 };
  await expect(findDrafts(office.workspace, LADDER_DRAFT, lone.organizationId, page)).rejects.toMatchObject(
    gone,
  );
  await expect(findDraftHeadings(office.workspace, lone.organizationId, page)).rejects.toMatchObject(gone);
});

function newDraft(): Promise<LadderDraftEntity> {
  return addDraft(office.workspace, LADDER_DRAFT, author, { content: sampleLadder() });
}

function write(draft: LadderDraftEntity, place: number, text: string) {
  const line = draft.content.expectations[place]!;
  return editLadder(office.workspace, author, saveCell, {
    ladderDraftId: draft.id,
    version: 1,
    language: "en",
    levelId: line.levelId,
    dimensionId: line.dimensionId,
    kind: line.kind,
    expectations: [{ id: line.id, text }],
    notExpected: false,
  });
}

function textsOf({ content }: LadderDraftEntity): string[] {
  return content.expectations.map(({ text }) => text[0]!.value);
}
