import type { NotesWords } from "./notes.operations.ts";

type Row = NotesWords["rows"][number];

/** One thing that two copies say something about: what it is, and what each of them says. */
export interface RowBeside {
  key: string;
  head: Pick<Row, "section" | "rank" | "function">;
  /** In the order of the copies; null where a copy shows nothing of it. */
  cells: (Row | null)[];
}

/** Whether a row says anything: a section may be shown in which nothing is written. */
export const hasWords = ({ placement, texts }: Row) => placement !== null || texts.length > 0;

/**
 * The rows of some copies beside each other, each where the first copy that has it has it: sections beside sections,
 * levels beside levels of the same rank, functions beside functions. What one copy has twice it has in two rows.
 */
export function rowsBeside(copies: readonly Pick<NotesWords, "rows">[]): RowBeside[] {
  const rows = new Map<string, RowBeside>();
  copies.forEach(({ rows: ofCopy }, place) => {
    for (const row of ofCopy.filter(hasWords)) {
      const { section, rank, function: officeFunction } = row;
      const name = [section, rank, officeFunction].join();
      let key = name;
      for (let again = 2; rows.get(key)?.cells[place]; again += 1) key = `${name},${again}`;
      const beside = rows.get(key) ?? {
        key,
        head: { section, rank, function: officeFunction },
        cells: copies.map(() => null),
      };
      beside.cells[place] = row;
      rows.set(key, beside);
    }
  });
  const sections = [...new Set([...rows.values()].map(({ head }) => head.section))];
  return [...rows.values()].sort(
    (a, b) =>
      sections.indexOf(a.head.section) - sections.indexOf(b.head.section) ||
      (a.head.rank ?? 0) - (b.head.rank ?? 0),
  );
}
