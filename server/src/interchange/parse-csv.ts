import { CsvError, type Info, parse } from "csv-parse/sync";

import { LIMITS } from "@rungs/shared/limits";

import type { ImportProblem } from "./import-outcome.ts";
import type { Passage } from "./passage.ts";

type ParsedCsv = { ok: true; rows: Passage[][] } | { ok: false; problem: ImportProblem };

const SEPARATORS = ["\t", ";", ","] as const;

/** The separator that cuts the first lines into the most cells; null when none of them does. */
export function separatorOf(text: string): string | null {
  const start = text.slice(0, 20_000).replace(/"[^"]*"/g, "");
  const lines = start.split("\n", 10);
  let best: { separator: string; count: number } | null = null;
  for (const separator of SEPARATORS) {
    const count = Math.max(...lines.map((line) => line.split(separator).length - 1));
    if (count > (best?.count ?? 0)) best = { separator, count };
  }
  return best?.separator ?? null;
}

/** Reads CSV into cells that know the line they start on; rows without any text are gone. */
export function parseCsv(text: string, separator: string): ParsedCsv {
  const rows: Passage[][] = [];
  let line = 1;
  try {
    parse(text, {
      delimiter: separator,
      record_delimiter: "\n",
      relax_column_count: true,
      to: LIMITS.csvRows + 1,
      on_record: (cells: string[], { lines }: Info) => {
        rows.push(placeCells(cells, line));
        line = lines + 1;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { ok: false, problem: problemOf(error, line) };
  }
  return { ok: true, rows: rows.filter((cells) => cells.some((cell) => cell.text.trim() !== "")) };
}

/** A cell starts below the line breaks of the quoted cells before it. */
function placeCells(cells: readonly string[], firstLine: number): Passage[] {
  let line = firstLine;
  return cells.map((text) => {
    const start = line;
    line += text.split("\n").length - 1;
    return { text, line: start };
  });
}

function problemOf(error: CsvError, line: number): ImportProblem {
  if (error.code === "CSV_QUOTE_NOT_CLOSED") {
    const message = `A quotation mark opens a cell at line ${line} or below and is never closed; the file may be cut off.`;
    return { code: "quote-not-closed", line, message };
  }
  const message = `The quotation marks in the row at line ${line} do not pair up, so its cells cannot be told apart.`;
  return { code: "csv-unreadable", line, message };
}
