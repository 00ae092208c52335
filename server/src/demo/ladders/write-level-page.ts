import { SHARED_DIMENSIONS } from "../content/shared-dimensions.ts";
import { drawWordings, growThread } from "./grow-thread.ts";
import { placeOnStages } from "./place-on-stages.ts";
import type { PageInput } from "./write-role-page.ts";
import { wordLine } from "./word-line.ts";
import { yearsOfRank } from "./years-of-rank.ts";

/** A page with a heading for every level and lines below it, as prose or as a list. */
export function writeLevelPage({ title, bank, levels, words, telling, random }: PageInput): string {
  const ranks = levels.map(({ rank }) => rank);
  const threads = random
    .shuffle([...bank.dimensions, ...SHARED_DIMENSIONS.slice(0, 5)])
    .slice(0, random.int(5, 9))
    .map(({ stages }) => growThread(stages, ranks, drawWordings(random), words, random));
  const marker = random.pick(["", "- "]);
  const hasSummaries = random.chance(0.75);
  const summaryPlaces = placeOnStages(ranks, random);

  const blocks = [
    ...(telling === null ? [] : [`# ${title}`, telling]),
    ...levels.flatMap((level, index) => {
      const { stage, howFar } = summaryPlaces[index] ?? { stage: 0, howFar: 0 };
      const summary = wordLine(bank.summaries[stage] ?? "", howFar, words);
      return [
        `# ${level.code === null ? level.title : `${level.code} - ${level.title}`}`,
        ...(hasSummaries ? [`_${summary}_`] : []),
        ...threads.flatMap((thread) => thread[index] ?? []).map((line) => `${marker}${line}`),
        experienceOf(yearsOfRank(level.rank)[0]),
      ];
    }),
    ...(random.chance(0.5) ? ["# Conditions", wordLine(bank.conditions[0] ?? "", 0, words)] : []),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function experienceOf(years: number): string {
  if (years === 0) return "_Experience: Typically requires no professional experience._";
  const unit = years === 1 ? "year" : "years";
  return `_Experience: Typically requires a minimum of ${years} ${unit} of professional experience._`;
}
