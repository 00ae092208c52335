import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import type { SaveOfficeValues } from "@rungs/shared/inputs/office";

import { startTestWorkspace, type TestWorkspace } from "#server/testing/start-test-workspace.ts";

import type { Author } from "../require-author.ts";
import { createOffice, findOffice } from "./create-office.ts";
import { saveOffice } from "./save-office.ts";

let network: TestWorkspace;
let author: Author;

beforeAll(async () => {
  network = await startTestWorkspace();
}, 120_000);
beforeEach(async () => {
  author = await network.addOffice();
});
afterAll(() => network?.close());

const NEW = { title: "Our office", language: "en" };
const start = () => createOffice(network.workspace, author, NEW);
const input = (
  draftId: string,
  version: number,
  changes: Partial<SaveOfficeValues> = {},
): SaveOfficeValues => ({
  draftId,
  version,
  language: "en",
  title: "Our office",
  charterScopes: [],
  sponsor: {},
  needs: [],
  placements: [{ function: "LEGAL", placement: "IN_OFFICE", reason: "Short ways." }],
  ...changes,
});

test("an organisation has one profile: beginning another gives the same", async () => {
  const [one, other] = await Promise.all([start(), start()]);
  expect(other.id).toBe(one.id);
  expect((await findOffice(network.workspace, author.organizationId))?.id).toBe(one.id);
});

test("a placement keeps its id when it is corrected, and what it says in another language stays", async () => {
  const draft = await start();
  const first = await saveOffice(network.workspace, author, input(draft.id, 1));
  const id = first.ok ? first.draft.content.placements[0]!.id : "";
  const second = await saveOffice(
    network.workspace,
    author,
    input(draft.id, 2, {
      language: "zh-Hans",
      title: "我们的办公室",
      placements: [{ id, function: "LEGAL", placement: "SHARED", reason: "沟通更快。" }],
    }),
  );
  expect(second.ok && second.draft.content).toMatchObject({
    title: [
      { language: "en", value: "Our office" },
      { language: "zh-Hans", value: "我们的办公室" },
    ],
    placements: [
      {
        id,
        placement: "SHARED",
        reason: [
          { language: "en", value: "Short ways." },
          { language: "zh-Hans", value: "沟通更快。" },
        ],
      },
    ],
  });
});

test("two people who write at once: nothing of the first is lost, and the second sees both", async () => {
  const draft = await start();
  await saveOffice(network.workspace, author, input(draft.id, 1));
  const late = await saveOffice(network.workspace, author, input(draft.id, 1, { title: "The other title" }));
  expect(late).toMatchObject({ ok: false, problem: "conflict" });
  const kept = await findOffice(network.workspace, author.organizationId);
  expect(kept?.content.title).toEqual([{ language: "en", value: "Our office" }]);
  expect(kept?.content.placements).toHaveLength(1);
});

test("somebody else's profile is not found", async () => {
  const draft = await start();
  const stranger = await network.addOffice();
  expect(await saveOffice(network.workspace, stranger, input(draft.id, 1))).toEqual({
    ok: false,
    problem: "not-found",
  });
  expect(await findOffice(network.workspace, stranger.organizationId)).toBeNull();
});
