import { type Ladder, ladderCharacters, type Level } from "@rungs/shared/ladder";
import { LIMITS } from "@rungs/shared/limits";

import { csvMatrix } from "./csv-matrix.ts";
import { decodeText } from "./decode-text.ts";
import type { ImportProblem, LadderFormatName, ReadLadderResult } from "./import-outcome.ts";
import { inferLanguage } from "./infer-language.ts";
import { inferRanks, type RankHint, rankHintOfScope, rankHintOfTitle, runsDownward } from "./infer-rank.ts";
import { inferRoleFamily } from "./infer-role-family.ts";
import { type LadderFormat, type LadderSource, sourceOf } from "./ladder-format.ts";
import { LadderWriter } from "./ladder-writer.ts";
import { markdownAxes } from "./markdown-axes.ts";
import { markdownLevels } from "./markdown-levels.ts";
import { markdownRole } from "./markdown-role.ts";
import { markdownTable } from "./markdown-table.ts";
import { inferLadderTitle } from "./role-title.ts";

// The first that recognises the file reads it, so the stricter come first.
const MARKDOWN_FORMATS: readonly LadderFormat[] = [markdownRole, markdownAxes, markdownLevels, markdownTable];

/**
 * Reads a career ladder from the bytes of a Markdown or CSV file. Same bytes, same ladder but for its ids; never
 * throws: a file that is no ladder comes back as one problem.
 */
export function readLadder(
  bytes: Uint8Array,
  fileName: string,
  { newId = () => crypto.randomUUID() }: { newId?: () => string } = {},
): ReadLadderResult {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const source = sourceOf(fileName, decoded.text);
  const format = recognise(source);
  if ("code" in format) return { ok: false, problem: format };

  const language = inferLanguage(decoded.text);
  const writer = new LadderWriter(language, newId);
  const problem = format.read(source, writer) ?? writer.problem ?? missing(writer);
  if (problem) return { ok: false, problem };
  if (format !== csvMatrix) {
    for (const { code, line, message } of source.outline().warnings) writer.warn(code, line, message);
  }
  return finish(format.name, writer, language, fileName);
}

function recognise(source: LadderSource): LadderFormat | ImportProblem {
  if (/^\s*<(?:!doctype html|html|head|body)\b/i.test(source.text)) return WEB_PAGE;
  if (csvMatrix.recognises(source)) return csvMatrix;
  const { problem, blocks } = source.outline();
  if (problem) return problem;
  if (blocks.length > 0 && blocks.every(({ type }) => type === "html")) return WEB_PAGE;
  return MARKDOWN_FORMATS.find((format) => format.recognises(source)) ?? NO_LADDER;
}

const WEB_PAGE: ImportProblem = {
  code: "web-page",
  line: 1,
  message: "This is a web page; copy the ladder itself into a Markdown or CSV file and upload that.",
};

const NO_LADDER: ImportProblem = {
  code: "no-levels-found",
  line: null,
  message:
    "No levels were found. In Markdown, write each level as a heading such as “## Level 2: Community Manager”, with what is expected below it; in CSV, give each level a column or a row.",
};

const TOO_MUCH_TEXT: ImportProblem = {
  code: "too-many-characters",
  line: null,
  message: `The file has more than ${LIMITS.ladderCharacters} characters of text, more than a ladder holds here.`,
};

const NOTHING_EXPECTED: ImportProblem = {
  code: "nothing-expected",
  line: null,
  message: "The file says nothing about what is expected at any level.",
};

function missing({ expectations, levels }: LadderWriter): ImportProblem | null {
  if (expectations.length > 0) return null;
  return levels.length === 0 ? NO_LADDER : NOTHING_EXPECTED;
}

function finish(
  format: LadderFormatName,
  writer: LadderWriter,
  language: string,
  fileName: string,
): ReadLadderResult {
  putLowestFirst(writer);
  const ranks = inferRanks(writer.levels.map(rankHintOf));
  const levels = writer.levels.map((level, index) => ({ ...level, rank: ranks[index] ?? null }));
  const title = writer.title ?? inferLadderTitle(writer, fileName);
  const ladder: Ladder = {
    title: [{ language, value: title }],
    language,
    strategy: "OSPO_SPECIFIC",
    strategyRationale: null,
    roleFamily: inferRoleFamily(title) ?? familyOfLevels(levels),
    individualContributor: saysIndividualContributor(writer) ? true : null,
    mission: null,
    overview: writer.overview,
    tracks: [],
    dimensions: writer.dimensions,
    levels,
    expectations: writer.expectations,
    notExpected: writer.notExpected,
    conditions: writer.conditions,
  };
  if (ladderCharacters(ladder) > LIMITS.ladderCharacters) return { ok: false, problem: TOO_MUCH_TEXT };
  return { ok: true, format, ladder, warnings: writer.warnings };
}

function rankHintOf({ internalTitle, scope }: Level): RankHint | null {
  const ofTitle = internalTitle === null ? null : rankHintOfTitle(internalTitle);
  return ofTitle ?? (scope === null ? null : rankHintOfScope(scope));
}

function putLowestFirst(writer: LadderWriter): void {
  if (!runsDownward(writer.levels.map(rankHintOf))) return;
  writer.levels.reverse();
  writer.warn(
    "levels-reversed",
    null,
    "The file puts the highest level first; the levels were turned round.",
  );
}

function familyOfLevels(levels: readonly Level[]): Ladder["roleFamily"] {
  const families = new Set(levels.map(({ internalTitle }) => inferRoleFamily(internalTitle ?? "")));
  const [family = null] = families;
  return families.size === 1 ? family : null;
}

function saysIndividualContributor({ overview, levels }: LadderWriter): boolean {
  const texts = [...overview, ...levels.flatMap(({ summary }) => (summary ? [summary] : []))].flat();
  return texts.some(({ value }) =>
    /(?<!\bnot )(?<!\bnot an )\bindividual contributor\b|独立贡献者/i.test(value),
  );
}
