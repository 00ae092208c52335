import { readFile } from "node:fs/promises";

import { afterAll, beforeAll, expect, test } from "vitest";

import { startTestWorkspace, type TestWorkspace } from "#server/testing/start-test-workspace.ts";

import type { Author } from "../require-author.ts";
import { findDrafts } from "../drafts/find-drafts.ts";
import { LADDER_DRAFT } from "./ladder-draft.ts";
import { importLadder } from "./import-ladder.ts";

const SAMPLE = new URL("../../interchange/samples/role-page.md", import.meta.url);

let office: TestWorkspace;
let author: Author;

beforeAll(async () => {
  office = await startTestWorkspace();
  author = await office.addOffice();
}, 120_000);
afterAll(() => office?.close());

test("a file becomes a draft with a report of what was inferred", async () => {
  const result = await importFile("role-page.md", await readFile(SAMPLE));

  expect(result).toMatchObject({
    ok: true,
    draft: { version: 1, importReport: { fileName: "role-page.md" }, updatedAt: expect.any(Date) },
  });
  expect(await drafts()).toHaveLength(1);
});

test.each([
  ["an empty file", Buffer.alloc(0)],
  ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00])],
  ["a letter", Buffer.from("Dear all,\n\nlunch is at noon.\n")],
  ["ten thousand nested quotations", Buffer.from("> ".repeat(10_000) + "deep")],
])("%s is refused in words and leaves nothing behind", async (_name, bytes) => {
  const before = (await drafts()).length;
  const result = await importFile("file.md", bytes);

  expect(result.ok).toBe(false);
  if (!result.ok) expect(result.problem.message).toMatch(/^[A-Z].+\.$/s);
  expect(await drafts()).toHaveLength(before);
});

function importFile(fileName: string, bytes: Buffer) {
  return importLadder(office.workspace, author, { fileName, contentBase64: bytes.toString("base64") });
}

function drafts() {
  return findDrafts(office.workspace, LADDER_DRAFT, author.organizationId, { after: null, limit: 50 });
}
