import { LIMITS } from "@rungs/shared/limits";

import { leftOutAuthor, namesAuthor } from "./author-names.ts";
import type { ImportProblem } from "./import-outcome.ts";
import type { LadderFormat } from "./ladder-format.ts";
import { isMatrixHeader, readMatrix } from "./ladder-matrix.ts";
import type { LadderWriter } from "./ladder-writer.ts";
import { collapseSpace, type Passage } from "./passage.ts";
import { parseCsv, separatorOf } from "./parse-csv.ts";
import { writeMatrix } from "./write-matrix.ts";

/** A spreadsheet saved as CSV: levels as columns or as rows; commas, semicolons or tabs between cells. */
export const csvMatrix: LadderFormat = {
  name: "csv-matrix",

  recognises({ text, fileName }) {
    if (/^\s*(?:#{1,6} |[|<>*-]|```)/.test(text)) return false;
    const separator = separatorOf(text);
    if (separator === null) return false;
    if (/\.(?:csv|tsv)$/i.test(fileName) && !/^#{1,6} /m.test(text)) return true;
    const parsed = parseCsv(text, separator);
    if (!parsed.ok) return isMatrixHeader(text.split("\n", 1)[0]?.split(separator) ?? []);
    const { rows } = withoutTitleRows(parsed.rows);
    return isRectangular(rows) && readMatrix(rows) !== null;
  },

  read({ text }, writer) {
    const separator = separatorOf(text) ?? ",";
    const parsed = parseCsv(text, separator);
    if (!parsed.ok) return parsed.problem;
    const { titles, rows } = withoutTitleRows(parsed.rows);
    const problem = beyondLimits(rows);
    if (problem) return problem;
    const { kept, authors } = withoutAuthors(rows);
    const matrix = readMatrix(kept);
    if (matrix === null) return NO_LEVELS;
    for (const { code, line, message } of leftOutAuthor(authors, 1)) writer.warn(code, line, message);
    writeTitles(titles, writer);
    writeMatrix(matrix, writer);
    return null;
  },
};

const NO_LEVELS: ImportProblem = {
  code: "no-levels-found",
  line: 1,
  message: "Neither the first row nor the first column names levels such as Junior, Senior or L3.",
};

/** The rows above the table that fill one cell only, as spreadsheets put a title there. */
function withoutTitleRows(rows: readonly Passage[][]): { titles: Passage[]; rows: Passage[][] } {
  const start = rows.findIndex((cells) => filled(cells).length > 1);
  return { titles: rows.slice(0, Math.max(start, 0)).flatMap(filled), rows: rows.slice(Math.max(start, 0)) };
}

/** The table without the columns that say who wrote or changed a row. */
function withoutAuthors(rows: readonly Passage[][]): { kept: Passage[][]; authors: string[] } {
  const columns = new Set(
    (rows[0] ?? []).flatMap(({ text }, column) =>
      column > 0 && namesAuthor(collapseSpace(text)) ? [column] : [],
    ),
  );
  return {
    kept: rows.map((cells) => cells.filter((_, column) => !columns.has(column))),
    authors: rows
      .slice(1)
      .flatMap((cells) =>
        cells.flatMap(({ text }, column) => (columns.has(column) ? [collapseSpace(text)] : [])),
      ),
  };
}

function writeTitles([title, ...others]: readonly Passage[], writer: LadderWriter): void {
  if (title) writer.title = writer.name(title);
  for (const other of others) writer.addOverview(other);
}

function filled(cells: readonly Passage[]): Passage[] {
  return cells.filter(({ text }) => collapseSpace(text) !== "");
}

/** Prose with commas falls apart into rows of any length; a table does not. */
function isRectangular(rows: readonly Passage[][]): boolean {
  const width = rows[0]?.length ?? 0;
  return rows.filter((cells) => cells.length === width).length >= rows.length * 0.8;
}

function beyondLimits(rows: readonly Passage[][]): ImportProblem | null {
  if (rows.length > LIMITS.csvRows) {
    const message = `The table has more than ${LIMITS.csvRows} rows.`;
    return { code: "too-many-rows", line: null, message };
  }
  for (const cells of rows) {
    const line = cells[0]?.line ?? 1;
    if (cells.length > LIMITS.csvColumns) {
      const message = `Line ${line} has more than ${LIMITS.csvColumns} columns.`;
      return { code: "too-many-columns", line, message };
    }
    const long = cells.find(({ text }) => text.length > LIMITS.csvCellCharacters);
    if (long) {
      const message = `A cell on line ${long.line} has more than ${LIMITS.csvCellCharacters} characters.`;
      return { code: "cell-too-long", line: long.line, message };
    }
  }
  return null;
}
