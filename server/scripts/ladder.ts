import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";

import type { Ladder, Level } from "@rungs/shared/ladder";
import { LIMITS } from "@rungs/shared/limits";
import type { Horizon } from "@rungs/shared/vocabulary/ladder";

import type { ReadLadderResult } from "#server/interchange/import-outcome.ts";
import { readLadder } from "#server/interchange/read-ladder.ts";

const USAGE = "Usage: npm run -s ladder -- inspect FILE";

/** Prints what the import makes of a file as JSON, or one sentence on standard error. */
async function main(): Promise<void> {
  const file = fileFromArguments();
  if (file === null) return fail(USAGE);
  const bytes = await read(file);
  if (typeof bytes === "string") return fail(bytes);
  const result = readLadder(bytes, basename(file));
  if (!result.ok) return fail(result.problem.message);
  process.stdout.write(`${JSON.stringify(inspect(result), null, 2)}\n`);
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

function fileFromArguments(): string | null {
  try {
    const [command, file, ...rest] = parseArgs({ allowPositionals: true }).positionals;
    return command === "inspect" && file !== undefined && rest.length === 0 ? file : null;
  } catch {
    return null;
  }
}

/** The bytes of the file, or the sentence that says why there are none. */
async function read(file: string): Promise<Uint8Array | string> {
  try {
    const { size, isFile } = await stat(file).then((found) => ({ size: found.size, isFile: found.isFile() }));
    if (!isFile) return `${file} is not a file.`;
    if (size > LIMITS.importBytes) return `The file is larger than ${LIMITS.importBytes / 1_000_000} MB.`;
    return await readFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR") return `There is no file ${file}.`;
    return `The file ${file} cannot be read.`;
  }
}

function inspect({ format, ladder, warnings }: ReadLadderResult & { ok: true }): object {
  const filled = ladder.expectations.filter(
    ({ levelId, dimensionId }) => levelId !== null && dimensionId !== null,
  );
  return {
    format,
    title: ladder.title[0]?.value,
    levels: ladder.levels.map((level) => inspectLevel(level, ladder)),
    dimensions: ladder.dimensions.map(({ name }) => name[0]?.value),
    cells: new Set(filled.map(({ levelId, dimensionId }) => `${levelId} ${dimensionId}`)).size,
    responsibilities: {
      strategic: countHorizon(ladder, "STRATEGIC"),
      operational: countHorizon(ladder, "OPERATIONAL"),
      tactical: countHorizon(ladder, "TACTICAL"),
    },
    conditions: ladder.conditions.map(({ text }) => text[0]?.value),
    warnings: warnings.map(({ code, line, message }) => ({ code, line, message })),
  };
}

function inspectLevel({ id, code, internalTitle, rank, years }: Level, { expectations }: Ladder): object {
  const own = expectations.filter(({ levelId }) => levelId === id);
  const byKind: Record<string, number> = {};
  for (const { kind } of own) byKind[kind.toLowerCase()] = (byKind[kind.toLowerCase()] ?? 0) + 1;
  return { code, title: internalTitle ?? code, rank, years, expectations: own.length, byKind };
}

function countHorizon({ expectations }: Ladder, horizon: Horizon): number {
  return expectations.filter((expectation) => expectation.horizon === horizon).length;
}

await main();
