import type { FamilyBank } from "../content/family-bank.ts";
import type { Random } from "../random.ts";
import { type NamedLevel, PLAIN_GRADES } from "./name-levels.ts";
import { type OwnWords, wordLine } from "./word-line.ts";
import { yearsOfRank } from "./years-of-rank.ts";

/** What a writer of files needs to know. */
export interface PageInput {
  readonly title: string;
  readonly bank: FamilyBank;
  readonly levels: readonly NamedLevel[];
  readonly words: OwnWords;
  /** A paragraph that gives the office away; null in files of careful offices. */
  readonly telling: string | null;
  readonly random: Random;
}

/** A role page: overview, responsibilities by horizon, then what each level must and should bring. */
export function writeRolePage({ title, bank, levels, words, telling, random }: PageInput): string {
  const say = (line: string) => wordLine(line, 0, words);
  const overview = bank.overview.slice(0, random.int(1, 3)).map(say);
  const required = bank.required.slice(0, random.int(5, bank.required.length));
  const preferred = bank.preferred.slice(0, random.int(2, bank.preferred.length));
  const blocks = [
    `# ${title}`,
    "## Role Overview",
    ...overview,
    ...(telling === null ? [] : [telling]),
    "## Strategic",
    bullets(bank.strategic.map(say)),
    "## Operational",
    bullets(bank.operational.map(say)),
    "## Tactical",
    bullets(bank.tactical.map(say)),
    "## Levels",
    ...levels.flatMap((level, index) => {
      const howFar = levels.length === 1 ? 0 : (index / (levels.length - 1)) * 0.99;
      const qualify = (line: string) =>
        wordLine(line.replace("[years]", yearsOfRank(level.rank).join("-")), howFar, words);
      return [
        `### ${level.code === null ? PLAIN_GRADES[level.rank] : `${level.code} - ${level.title}`}`,
        "#### Qualifications",
        bullets(required.map(qualify)),
        "#### Preferred",
        bullets(preferred.map(qualify)),
      ];
    }),
    "## Conditions",
    ...bank.conditions.slice(0, random.int(1, 2)).map(say),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `* ${line}`).join("\n");
}
