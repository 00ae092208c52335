import type { Rank, RoleFamily } from "@rungs/shared/vocabulary/ladder";

import { longestPhrase } from "../split-title.ts";

/** The lowest and the highest rank a title can mean. */
export interface RankRange {
  min: Rank;
  max: Rank;
}

const range = (min: Rank, max: Rank = min): RankRange => ({ min, max });
const table = (rows: Readonly<Record<string, RankRange>>) =>
  new Map(
    Object.entries(rows).flatMap(([phrases, ranks]) =>
      phrases.split(";").map((phrase) => [phrase.trim(), ranks] as const),
    ),
  );

/** Where a title stands whatever else it says. The first of a title that is found decides. */
const STANDINGS = table({
  "chief open source officer; coso; 首席开源官": range(10),
  "senior vice president; executive vice president; 高级副总裁; 执行副总裁": range(9, 10),
  "vice president; executive director; 副总裁; 执行总监; 执行主任": range(9),
  "assistant vice president; associate vice president": range(7, 8),
  "managing director; 总经理": range(8, 9),
  "senior director; 高级总监; 资深总监": range(8),
  "associate director; deputy director; assistant director; 副总监; 副主任": range(6, 7),
  "director; 总监; 部长": range(7),
  "chair; 主席": range(6, 9),
  "senior fellow": range(8, 9),
  "fellow; 院士": range(7, 9),
  "senior distinguished": range(8),
  "distinguished; 杰出; 首席科学家": range(7, 8),
  "global head; head; 负责人; 主任": range(6, 8),
  "chief; 首席": range(6, 9),
  "deputy general counsel; associate general counsel; assistant general counsel": range(5, 8),
  "general counsel": range(8, 10),
});

/** Where somebody stands who leads people: the word opens the title, or its role is one of a team. */
const MANAGERS = table({
  "senior manager; 高级经理": range(6),
  "senior engineering manager": range(6),
  "engineering manager; manager; team lead; 主管; 组长; team manager; people manager": range(5),
});

/** Where somebody stands who is good at something. */
const GRADES = table({
  "intern; trainee; apprentice; working student; 实习; 实习生; 见习": range(1),
  "junior; entry; entry level; graduate; 初级": range(1, 2),
  "assistant; 助理": range(1, 2),
  "coordinator; paralegal": range(1, 3),
  associate: range(2),
  "intermediate; mid; mid level; experienced; 中级": range(3),
  "senior lead": range(5, 6),
  "senior staff": range(5, 6),
  "senior principal": range(6, 7),
  "senior; 高级": range(4),
  staff: range(5),
  "principal; 首席架构师": range(6),
  "高级专家; 资深专家": range(5, 6),
  "expert; 专家; 资深": range(4, 6),
  "lead; leading; leader; 主管; 组长": range(4, 6),
});

/** What a number behind a title means: offices count alike up to a step more or less. */
const NUMBERS: readonly RankRange[] = [
  range(1, 2),
  range(2, 3),
  range(3, 4),
  range(4, 5),
  range(5, 6),
  range(6, 8),
];
const ROMAN = ["i", "ii", "iii", "iv", "v", "vi"];
/** L3 is where graduates begin in the companies that count so. */
const L_GRADES: Readonly<Record<string, RankRange>> = {
  "1": range(1),
  "2": range(1, 2),
  "3": range(1, 3),
  "4": range(2, 4),
  "5": range(3, 5),
  "6": range(4, 6),
  "7": range(5, 7),
  "8": range(6, 8),
  "9": range(7, 9),
  "10": range(8, 10),
};

/** Titles without a grade stand in the middle of their family. */
const UNGRADED = range(2, 4);
/** So does a manager of a field, who may or may not lead people. */
const FIELD_MANAGER = range(3, 5);
/** Where "community manager" and the like say what somebody manages: no people. */
const MANAGERS_OF_WORK: ReadonlySet<RoleFamily> = new Set([
  "COMMUNITY_ARCHITECT",
  "PROGRAM_MANAGER",
  "TECHNICAL_PROGRAM_MANAGER",
  "INNERSOURCE",
]);

/** Reads the ranks that a title can mean; null where it says nothing of them. */
export function readRank(words: readonly string[], family: RoleFamily | null): RankRange | null {
  const graded = readGrade(words);
  if (graded || family === null || family === "OTHER") return graded;
  const isChineseManager = words.join("").includes("经理");
  if (!isChineseManager && !words.includes("manager")) return UNGRADED;
  if (family === "OSPO_LEAD") return range(5);
  if (!MANAGERS_OF_WORK.has(family)) return FIELD_MANAGER;
  // The same word heads a piece of work and a team.
  return isChineseManager ? range(2, 5) : UNGRADED;
}

function readGrade(words: readonly string[]): RankRange | null {
  const standing = best(words, STANDINGS);
  const grade = best(words, GRADES);
  const counted = readNumber(words);
  if (standing) return standing;
  if (counted) return grade ? (overlap(grade, counted) ?? grade) : counted;
  const manager = leadsPeople(words);
  if (manager) return manager;
  return grade;
}

function best(words: readonly string[], meanings: ReadonlyMap<string, RankRange>): RankRange | null {
  const ranges: RankRange[] = [];
  for (let at = 0; at < words.length;) {
    const taken = longestPhrase(words, at, meanings);
    if (taken) ranges.push(taken.meaning);
    at = taken?.end ?? at + 1;
  }
  return ranges.length > 0 ? ranges.reduce((one, other) => (other.max > one.max ? other : one)) : null;
}

/** "Manager, Open Source" leads people; a community manager may not. */
function leadsPeople(words: readonly string[]): RankRange | null {
  const first = longestPhrase(words, 0, MANAGERS);
  if (first) return first.meaning;
  const at = words.findIndex((_, place) => longestPhrase(words, place, MANAGERS) !== null);
  const phrase = at < 0 ? null : longestPhrase(words, at, MANAGERS);
  return phrase && phrase.phrase !== "manager" ? phrase.meaning : null;
}

function readNumber(words: readonly string[]): RankRange | null {
  for (const word of words) {
    const graded = /^(l|ic|p|m|e|t|g)(\d{1,2})$/.exec(word);
    if (graded) {
      const [, series = "", digits = ""] = graded;
      const step = Number(digits);
      if (series === "l") return L_GRADES[String(step)] ?? null;
      if (series === "ic" && step >= 1 && step <= 8) return range(step as Rank);
      if (series === "p" && step >= 1 && step <= 6) return range(step as Rank);
      if (series === "m" && step >= 1 && step <= 5) return range((step + 4) as Rank);
    }
  }
  // A lone "i" may be anything; the last word of a title is a number.
  const step = words.map((word, at) => stepOf(word, at === words.length - 1)).find((one) => one !== null);
  return step === undefined ? null : (NUMBERS[step - 1] ?? null);
}

function stepOf(word: string, isLast: boolean): number | null {
  if (/^[1-6]$/.test(word)) return Number(word);
  const roman = ROMAN.indexOf(word) + 1;
  return roman > 1 || (roman === 1 && isLast) ? roman : null;
}

function overlap(one: RankRange, other: RankRange): RankRange | null {
  const min = one.min > other.min ? one.min : other.min;
  const max = one.max < other.max ? one.max : other.max;
  return min <= max ? { min, max } : null;
}
