import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { inOrganization } from "#server/platform/database/in-organization.ts";
import { startTestDoor, type TestDoor } from "#server/testing/start-test-door.ts";
import type { DraftEntity } from "#server/workspace/drafts/draft.entity.ts";
import type { Author } from "#server/workspace/require-author.ts";

import { findAwaited } from "./approvals.ts";

let door: TestDoor;
let author: Author;
let colleague: Author;
let draft: DraftEntity;

beforeAll(async () => {
  // Few enough that one person does not publish alone, and enough that two may.
  door = await startTestDoor({ offices: 8 });
}, 120_000);
beforeEach(async () => {
  author = await door.network.addOffice();
  colleague = await addColleague("EDITOR");
  draft = await door.newDraft(author);
});
afterAll(() => door?.close());

/** Somebody else of the author's organisation. */
async function addColleague(role: "OWNER" | "EDITOR" | "MEMBER"): Promise<Author> {
  const [row] = (await door.asOwner(
    `WITH added AS (
       INSERT INTO person (name, email) VALUES ('Colleague', gen_random_uuid() || '@office.example') RETURNING id
     )
     INSERT INTO member (organization_id, person_id, role) SELECT $1, id, $2 FROM added RETURNING person_id`,
    [author.organizationId, role],
  )) as [{ person_id: string }];
  return { organizationId: author.organizationId, personId: row.person_id };
}

async function confirmAs(person: Author, keepAfterLeaving = true) {
  const { sha256 } = (await door.review(person, draft))!.preview!;
  return door.confirm(person, draft, sha256, { keepAfterLeaving });
}

const awaited = () =>
  inOrganization(door.network.workspace, author.organizationId, async (manager) => {
    const review = await door.review(author, draft);
    return findAwaited(manager, author.organizationId, review!.quarter);
  });

const NEEDED = { ok: false, problem: "second-person-needed", alone: false };

test("what one person confirms, even twice, waits; the other one's confirmation publishes it", async () => {
  expect(await confirmAs(author)).toEqual(NEEDED);
  expect(await confirmAs(author)).toEqual(NEEDED);
  expect(await door.publicationsOf(author, draft)).toEqual([]);
  expect(await awaited()).toEqual([{ draftId: draft.id, personId: author.personId }]);

  const published = await confirmAs(colleague);
  expect(published).toMatchObject({
    ok: true,
    publication: { confirmedBy: colleague.personId, approvedBy: author.personId },
  });
  expect(await awaited()).toEqual([]);
  expect(await confirmAs(author)).toMatchObject({
    ok: true,
    publication: { confirmedBy: colleague.personId },
  });
});

test("a ladder stays after leaving only if both say so, and one alone does not take that back", async () => {
  await confirmAs(author, false);
  const gone = { ok: true, publication: { keepAfterLeaving: false } };
  expect(await confirmAs(colleague, true)).toMatchObject(gone);
  expect(await confirmAs(colleague, true)).toMatchObject(gone);
  expect(await door.publicationsOf(author, draft)).toMatchObject([{ keepAfterLeaving: false }]);
});

test.each([
  [true, true, true],
  [true, false, false],
])(
  "the first person may think again: %s after false, %s by the second, gives %s",
  async (again, second, keep) => {
    await confirmAs(author, false);
    await confirmAs(author, again);
    expect(await confirmAs(colleague, second)).toMatchObject({ publication: { keepAfterLeaving: keep } });
  },
);

test("two who confirm at the same moment publish once", async () => {
  const results = await Promise.all([confirmAs(author), confirmAs(colleague)]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await door.publicationsOf(author, draft)).toHaveLength(1);
});

test("a first confirmation does not hold for a text that has changed since", async () => {
  await confirmAs(author);
  await door.change(colleague, draft);
  expect(await awaited()).toEqual([]);
  expect(await confirmAs(colleague)).toEqual(NEEDED);
  expect(await confirmAs(author)).toMatchObject({ ok: true });
});

test("the confirmation of somebody who may no longer publish is none", async () => {
  await confirmAs(colleague);
  await door.asOwner("UPDATE member SET role = 'MEMBER' WHERE person_id = $1", [colleague.personId]);
  expect(await confirmAs(author)).toEqual({ ...NEEDED, alone: true });

  await door.asOwner("UPDATE member SET role = 'OWNER' WHERE person_id = $1", [colleague.personId]);
  await door.asOwner("DELETE FROM member WHERE person_id = $1", [colleague.personId]);
  expect(await confirmAs(author)).toEqual({ ...NEEDED, alone: true });
});

test("the confirmation of somebody in another organisation is none", async () => {
  await confirmAs(author);
  const stranger = await door.network.addOffice();
  const { sha256 } = (await door.review(author, draft))!.preview!;
  expect(await door.confirm(stranger, draft, sha256)).toEqual({ ok: false, problem: "not-found" });
  expect(await door.publicationsOf(author, draft)).toEqual([]);
});
