import { looksLikeLevel } from "./level-title.ts";
import { collapseSpace, type Passage } from "./passage.ts";

/** A table of levels and dimensions, turned so that every level is a column. */
export type LadderMatrix = {
  levels: Passage[];
  rows: { name: Passage; cells: (Passage | null)[] }[];
  /** Filled cells outside the table's columns, and rows without a name. */
  leftOut: Passage[];
};

const LEVEL_LABEL =
  /^(?:(?:job |career )?levels?|(?:job |role )?titles?|grade|band|rung|position|level ?\/ ?title|(?:level )?code|级别|职级|等级|职位)$/i;
const DIMENSION_LABEL =
  /^(?:dimensions?|competenc(?:y|ies)|skills?|(?:skill |competency )?areas?|categor(?:y|ies)|themes?|ax(?:is|es)|attributes?|topics?|criteria|pillars?|维度|能力|能力项|领域)$/i;

/** Reads rows as a ladder: levels are the columns or the rows, whichever look like levels; null when neither does. */
export function readMatrix(rows: readonly Passage[][]): LadderMatrix | null {
  const [header, ...body] = rows;
  if (header === undefined || header.length < 2 || body.length === 0) return null;
  const columnsAreLevels = areLevelsColumns(header, body);
  if (columnsAreLevels === null) return null;
  return columnsAreLevels ? columnsAsLevels(header, body) : rowsAsLevels(header, body);
}

/** Whether a first row says by itself that this is a table of levels. */
export function isMatrixHeader(cells: readonly string[]): boolean {
  const [corner = "", ...names] = cells.map(collapseSpace);
  return (
    names.length > 0 && (LEVEL_LABEL.test(corner) || DIMENSION_LABEL.test(corner) || levelShare(names) >= 0.5)
  );
}

function areLevelsColumns(header: readonly Passage[], body: readonly Passage[][]): boolean | null {
  const [corner = "", ...names] = header.map(({ text }) => collapseSpace(text));
  const columnShare = levelShare(names);
  const rowShare = levelShare(body.map(([first]) => collapseSpace(first?.text ?? "")));
  if (columnShare >= 0.5 && columnShare >= rowShare) return true;
  if (rowShare >= 0.5) return false;
  if (LEVEL_LABEL.test(corner)) return false;
  return DIMENSION_LABEL.test(corner) ? true : null;
}

/** The share of filled cells that name a level; one such cell alone proves nothing. */
function levelShare(cells: readonly string[]): number {
  const filled = cells.filter((cell) => cell !== "");
  const levels = filled.filter(looksLikeLevel).length;
  return levels < 2 ? 0 : levels / filled.length;
}

function columnsAsLevels(header: readonly Passage[], body: readonly Passage[][]): LadderMatrix {
  const columns = filledColumns(header);
  const matrix: LadderMatrix = { levels: columns.map(({ cell }) => cell), rows: [], leftOut: [] };
  const isColumn = new Set([0, ...columns.map(({ index }) => index)]);
  for (const cells of body) {
    matrix.leftOut.push(...cells.filter((cell, index) => !isColumn.has(index) && isFilled(cell)));
    const values = columns.map(({ index }) => filledOrNull(cells[index]));
    const name = filledOrNull(cells[0]) ?? matrix.rows.at(-1)?.name ?? null;
    if (name !== null) matrix.rows.push({ name, cells: values });
    else matrix.leftOut.push(...values.filter((cell) => cell !== null));
  }
  return matrix;
}

function rowsAsLevels(header: readonly Passage[], body: readonly Passage[][]): LadderMatrix {
  const columns = filledColumns(header);
  const isNamed = ([first]: Passage[]) => first !== undefined && isFilled(first);
  const named = body.filter(isNamed);
  const isColumn = new Set([0, ...columns.map(({ index }) => index)]);
  const unnamed = body.filter((cells) => !isNamed(cells)).flat();
  const outside = named.flatMap((cells) => cells.filter((_, index) => !isColumn.has(index)));
  return {
    levels: named.flatMap(([first]) => (first === undefined ? [] : [first])),
    rows: columns.map(({ cell, index }) => ({
      name: cell,
      cells: named.map((cells) => filledOrNull(cells[index])),
    })),
    leftOut: [...unnamed, ...outside].filter(isFilled),
  };
}

function filledColumns(header: readonly Passage[]): { cell: Passage; index: number }[] {
  return header
    .map((cell, index) => ({ cell, index }))
    .filter(({ cell, index }) => index > 0 && isFilled(cell));
}

function isFilled(cell: Passage): boolean {
  return collapseSpace(cell.text) !== "";
}

function filledOrNull(cell: Passage | undefined): Passage | null {
  return cell !== undefined && isFilled(cell) ? cell : null;
}
