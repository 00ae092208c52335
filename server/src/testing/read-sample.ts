import { readFileSync } from "node:fs";

import { ladder as ladderSchema, type Ladder } from "@rungs/shared/ladder";
import { expect } from "vitest";

import type { ReadLadderResult } from "#server/interchange/import-outcome.ts";
import { readLadder } from "#server/interchange/read-ladder.ts";

/** A file that was understood. */
export type Read = ReadLadderResult & { ok: true };

/** The bytes of one of the sample files. */
export function sample(name: string): Uint8Array {
  return readFileSync(new URL(`../interchange/samples/${name}`, import.meta.url));
}

/** What a file says, in which every ladder is one that the schema takes as it is. */
export function read(bytes: Uint8Array | string, fileName = "ladder"): Read {
  const result = readLadder(typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes, fileName);
  if (!result.ok) throw new Error(result.problem.message);
  expect(ladderSchema.parse(result.ladder)).toEqual(result.ladder);
  return result;
}

/** Why a file was refused, and where; null where it was not. */
export function problemOf(bytes: Uint8Array | string, fileName = "ladder.md") {
  const result = readLadder(typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes, fileName);
  return result.ok ? null : { code: result.problem.code, line: result.problem.line };
}

/** What is expected at a level, or of everyone, perhaps in one dimension alone. */
export function textsOf(ladder: Ladder, levelIndex: number | null, dimension?: string): string[] {
  const levelId = levelIndex === null ? null : ladder.levels[levelIndex]?.id;
  const dimensionId = ladder.dimensions.find(({ name }) => name[0]?.value === dimension)?.id ?? null;
  return ladder.expectations
    .filter((one) => one.levelId === levelId && (dimension === undefined || one.dimensionId === dimensionId))
    .map(({ text }) => text[0]?.value ?? "");
}

/** The titles of the levels. */
export const titlesOf = ({ levels }: Ladder) => levels.map(({ internalTitle }) => internalTitle);
/** The warnings, each with its line. */
export const codesOf = ({ warnings }: Read) => warnings.map(({ code, line }) => `${code} ${line}`);
