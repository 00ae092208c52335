import type { ImportLadderValues } from "@rungs/shared/inputs/ladder-edits";
import { LIMITS } from "@rungs/shared/limits";
import type { DataSource } from "typeorm";

import type { readLadder } from "#server/interchange/read-ladder.ts";
import { callInThread } from "#server/platform/jobs/call-in-thread.ts";

import { addDraft } from "../drafts/add-draft.ts";
import type { Author } from "../require-author.ts";
import { LADDER_DRAFT, type LadderDraftEntity } from "./ladder-draft.ts";

export type ImportResult =
  | { ok: true; draft: LadderDraftEntity }
  | { ok: false; problem: { code: string; line: number | null; message: string } };

/**
 * Makes a draft of a file. The file is read in a thread with a limit of time and memory, so that a hostile one costs
 * nobody else anything; one that cannot be understood leaves nothing behind.
 */
export async function importLadder(
  workspace: DataSource,
  author: Author,
  { fileName, contentBase64 }: ImportLadderValues,
): Promise<ImportResult> {
  const bytes = Buffer.from(contentBase64, "base64");
  const read = await callInThread<ReturnType<typeof readLadder>>(
    "read-ladder-thread",
    [new Uint8Array(bytes), fileName],
    {
      milliseconds: LIMITS.importMilliseconds,
      megabytes: 256,
    },
  );
  if (!read.ok) {
    const message =
      "This file takes too long or too much memory to read. Please import a smaller part of it.";
    return { ok: false, problem: { code: "too-costly", line: null, message } };
  }
  const { value } = read;
  if (!value.ok) return { ok: false, problem: value.problem };
  const importReport = { fileName, format: value.format, warnings: value.warnings };
  const draft = await addDraft(workspace, LADDER_DRAFT, author, { content: value.ladder, importReport });
  return { ok: true, draft };
}
