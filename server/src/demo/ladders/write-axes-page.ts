import { AXES } from "../content/axes.ts";
import { placeOnStages } from "./place-on-stages.ts";
import type { PageInput } from "./write-role-page.ts";
import { wordLine } from "./word-line.ts";

/** A page of numbered levels, each with one bullet for every axis: `* **Value**: text`. */
export function writeAxesPage({ title, bank, levels, words, telling, random }: PageInput): string {
  const ranks = levels.map(({ rank }) => rank);
  const axes = AXES.map(({ values }) => ({ values, places: placeOnStages(ranks, random) }));
  const wordings = AXES.map(({ values }) => values.map(() => random.int(1, 2)));
  const blocks = [
    `# ${title}`,
    wordLine(bank.overview[0], 0, words),
    ...(telling === null ? [] : [telling]),
    ...levels.flatMap((level, index) => [
      `## ${level.code ?? ""} - ${level.title} ${(level.code ?? "").replace(/\D/g, "")}`,
      axes
        .map(({ values, places }, axis) => {
          const { stage, howFar } = places[index] ?? { stage: 0, howFar: 0 };
          const value = values[stage] ?? values[0];
          const text = value[wordings[axis]?.[stage] === 2 ? 2 : 1].replaceAll("[work]", bank.work);
          const line = wordLine(text, howFar, words);
          return `* **${value[0]}**: ${line.charAt(0).toLowerCase()}${line.slice(1)}`;
        })
        .join("\n"),
    ]),
  ];
  return `${blocks.join("\n\n")}\n`;
}
