import type { Level } from "@rungs/shared/ladder";
import { LIMITS } from "@rungs/shared/limits";
import { looksLikeAmount } from "@rungs/shared/looks-like-amount";

import { inferScope } from "./infer-scope.ts";
import type { LadderMatrix } from "./ladder-matrix.ts";
import type { LadderWriter } from "./ladder-writer.ts";
import { collapseSpace, type Passage, splitPoints } from "./passage.ts";
import { readYearsOnly } from "./read-years.ts";

type Row = LadderMatrix["rows"][number];

/** A row that says something of the level itself; `fits` tells whether a value can be taken so. */
type Attribute = {
  names: RegExp;
  fits: (value: string) => boolean;
  set: (level: Level, value: Passage, writer: LadderWriter) => void;
};

const ATTRIBUTES: readonly Attribute[] = [
  {
    names: /^(?:(?:level |job )?code|level id)$/i,
    fits: (value) => value.length <= 20,
    set: (level, value, writer) => {
      warnReplaced(level.code, value, writer);
      level.code = writer.name(value);
    },
  },
  {
    names: /^(?:(?:job |role |internal )?title|position|name|职位|头衔)$/i,
    fits: (value) => value.length <= 160,
    set: (level, value, writer) => {
      // The heading was the company's own name for the level when a title follows it.
      if (level.code !== null) warnReplaced(level.internalTitle, value, writer);
      level.code ??= level.internalTitle;
      writer.setTitle(level, value);
    },
  },
  {
    names: /^(?:(?:pay |salary |comp(?:ensation)? |job )?(?:grade|band)|职等|薪级|薪酬等级)$/i,
    fits: (value) => value.length <= 20,
    set: setGrade,
  },
  {
    // Never a row of the ladder, whatever stands in it: pay does not belong among what is expected.
    names:
      /^(?:(?:pay|salary|comp(?:ensation)?) (?:step|increase)(?: ?\(?(?:%|in percent|percent)\)?)?|薪酬涨幅)$/i,
    fits: () => true,
    set: setPayStep,
  },
  {
    names: /^(?:years|(?:years of |minimum )?experience|years? \(?min.*\)?|yoe|工作年限|经验|年限)$/i,
    fits: (value) => readYearsOnly(value) !== null,
    set: (level, value) => (level.years = readYearsOnly(collapseSpace(value.text))),
  },
  {
    names: /^(?:scope|influence|impact|reach|影响范围|影响力)$/i,
    fits: (value) => inferScope(value) !== null,
    set: (level, value) => (level.scope = inferScope(collapseSpace(value.text))),
  },
  {
    names: /^(?:summary|(?:level )?description|overview|in short|概述|描述)$/i,
    fits: () => true,
    set: (level, value, writer) => writer.setSummary(level, value),
  },
];

function setGrade(level: Level, value: Passage, writer: LadderWriter): void {
  if (looksLikeAmount(value.text)) warnLeftOut(value, "a grade is a code, never an amount", writer);
  else if (!DASH.test(collapseSpace(value.text))) level.grade = writer.name(value);
}

function setPayStep(level: Level, value: Passage, writer: LadderWriter): void {
  const text = collapseSpace(value.text);
  if (DASH.test(text)) return;
  const percent = /^\+?(\d{1,3}) ?[%％]?$/.exec(text)?.[1];
  if (percent !== undefined && Number(percent) <= LIMITS.payStepPercent) level.payStep = Number(percent);
  else warnLeftOut(value, `a step in pay is a whole percentage up to ${LIMITS.payStepPercent}`, writer);
}

function warnLeftOut({ text, line }: Passage, why: string, writer: LadderWriter): void {
  writer.warn("left-out-cell", line, `“${collapseSpace(text).slice(0, 40)}” was left out: ${why}.`);
}

function warnReplaced(earlier: string | null, { text, line }: Passage, writer: LadderWriter): void {
  if (earlier === null || earlier === collapseSpace(text)) return;
  writer.warn(
    "left-out-cell",
    line,
    `“${earlier}” was left out, since “${collapseSpace(text)}” stands for it.`,
  );
}

const NOT_EXPECTED = /^(?:n\/a|not (?:expected|applicable|required)|none|不适用|无)\.?$/i;
const DASH = /^[-–—]+$/;

/** Writes a table of levels and dimensions into the ladder: rows about the level itself, then its cells. */
export function writeMatrix(matrix: LadderMatrix, writer: LadderWriter): void {
  const levels = matrix.levels.map((heading) => writer.addLevel(heading));
  for (const row of matrix.rows) {
    const attribute = attributeOf(row);
    if (attribute) writeAttribute(row, attribute, levels, writer);
    else writeDimension(row, levels, writer);
  }
  for (const { text, line } of matrix.leftOut) {
    const start = collapseSpace(text).slice(0, 40);
    writer.warn("left-out-cell", line, `The cell “${start}” stands outside the table and was left out.`);
  }
}

function attributeOf({ name, cells }: Row): Attribute | undefined {
  const label = collapseSpace(name.text);
  const values = cells.flatMap((cell) => (cell === null ? [] : [collapseSpace(cell.text)]));
  return ATTRIBUTES.find(({ names, fits }) => names.test(label) && values.length > 0 && values.every(fits));
}

function writeAttribute(
  row: Row,
  attribute: Attribute,
  levels: readonly Level[],
  writer: LadderWriter,
): void {
  for (const [index, level] of levels.entries()) {
    const value = row.cells[index];
    if (value) attribute.set(level, value, writer);
  }
}

function writeDimension(row: Row, levels: readonly Level[], writer: LadderWriter): void {
  const dimension = writer.dimension(row.name);
  for (const [index, level] of levels.entries()) {
    const cell = row.cells[index];
    if (!cell) continue;
    const text = collapseSpace(cell.text);
    if (NOT_EXPECTED.test(text) || DASH.test(text)) {
      writer.addNotExpected(level, dimension);
      if (DASH.test(text)) {
        writer.warn(
          "dash-read-as-not-expected",
          cell.line,
          "A dash was read as a cell left empty on purpose.",
        );
      }
      continue;
    }
    for (const passage of splitPoints(cell)) {
      writer.addExpectation({ level, dimension, kind: "CRITERION", passage });
    }
  }
}
