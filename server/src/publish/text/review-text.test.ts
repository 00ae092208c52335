import type { PublishedLadder } from "@rungs/shared/published-ladder";
import { afterAll, beforeAll, expect, test } from "vitest";

import { titleKey } from "#server/anonymity/titles/title-key.ts";
import { startTestDoor, type TestDoor } from "#server/testing/start-test-door.ts";
import { sampleLadder } from "#server/testing/start-test-workspace.ts";
import { addDraft } from "#server/workspace/drafts/add-draft.ts";
import { LADDER_DRAFT } from "#server/workspace/ladders/ladder-draft.ts";
import type { Author } from "#server/workspace/require-author.ts";

let door: TestDoor;

beforeAll(async () => {
  door = await startTestDoor();
}, 120_000);
afterAll(() => door?.close());

const draftTitled = (author: Author, title: string) => {
  const ladder = sampleLadder();
  ladder.levels[0]!.externalTitles = [[{ language: "en", value: title }]];
  return addDraft(door.network.workspace, LADDER_DRAFT, author, { content: ladder });
};
const titlesOf = async (author: Author, draft: Awaited<ReturnType<typeof draftTitled>>) => {
  const review = await door.review(author, draft);
  const document = review!.preview!.document as PublishedLadder;
  return {
    first: document.levels[0]!.titles[0]![0]!.value,
    replaced: review!.replacedTitles,
  };
};

test("a rare title is shown in neutral words until five units use it, however they spell it", async () => {
  const offices: Author[] = [];
  for (let count = 0; count < 5; count += 1) offices.push(await door.network.addOffice());
  const [author, ...others] = offices as [Author, ...Author[]];
  const draft = await draftTitled(author, "Glyph Warden");
  for (const other of others.slice(1)) await draftTitled(other, "warden, Glyph");
  await draftTitled(others[1]!, "Glyph/Warden");

  const rare = await titlesOf(author, draft);
  expect(rare.first).not.toContain("Glyph");
  expect(rare.replaced).toMatchObject([{ language: "en", from: "Glyph Warden", to: rare.first }]);

  await draftTitled(others[0]!, "GLYPH WARDEN");
  expect((await titlesOf(author, draft)).replaced).toEqual([]);
});

test("the database counts a title under the same key as the server looks it up", async () => {
  const titles = ["Warden, Glyph (II)", "开源 掌舵人·负责人", "Chief/Deputy & Head: a_b-c.d", "École Élan"];
  for (const title of titles) {
    const [row] = await door.network.workspace.query<{ key: string }[]>("SELECT title_key($1) AS key", [
      title,
    ]);
    expect(row!.key).toBe(titleKey(title));
  }
});
