import { chooseDimensions, composeRow, type ComposedRow } from "./compose-ladder.ts";
import type { LadderPlan } from "./ladder-plan.ts";
import type { NamedLevel } from "./name-levels.ts";
import { writeCsv } from "./write-csv.ts";
import type { PageInput } from "./write-role-page.ts";
import { yearsOfRank } from "./years-of-rank.ts";

/** A spreadsheet saved as CSV, with the levels as its columns or as its rows. */
export function writeMatrixFile(plan: LadderPlan, input: PageInput): string {
  const { title, bank, levels, words, telling, random } = input;
  const rows = chooseDimensions(plan, bank, random).map((dimension) =>
    composeRow(dimension, levels, words, random),
  );
  const headings = levels.map(headingOf);
  const years: ComposedRow = {
    name: "Years of experience",
    cells: levels.map(({ rank }) => yearsOfRank(rank).join("-")),
  };
  const titleRow: ComposedRow = { name: "Title", cells: levels.map((level) => level.title) };
  const all = [
    ...(levels.some(({ code }) => code !== null) && levels.every(({ code }) => code !== null)
      ? [titleRow]
      : []),
    ...(random.chance(0.6) ? [years] : []),
    ...rows,
  ];
  const table =
    plan.shape === "LEVELS_AS_COLUMNS"
      ? [
          [random.pick(["Dimension", "Competency", "Area"]), ...headings],
          ...all.map(({ name, cells }) => [name, ...cells.map((cell) => cell ?? "n/a")]),
        ]
      : [
          ["Level", ...all.map(({ name }) => name)],
          ...headings.map((heading, index) => [heading, ...all.map(({ cells }) => cells[index] ?? "n/a")]),
        ];
  const above = telling === null ? [] : [[title], [telling]];
  const width = table[0]?.length ?? 0;
  return writeCsv([...above.map((cells) => pad(cells, width)), ...table], random.pick([",", ",", ";"]));
}

function headingOf({ code, title }: NamedLevel): string {
  return code ?? title;
}

function pad(cells: readonly string[], width: number): string[] {
  return [...cells, ...Array.from({ length: width - cells.length }, () => "")];
}
