import type { Rank } from "@rungs/shared/vocabulary/ladder";

import type { ChineseBank } from "../content/chinese.ts";
import type { Random } from "../random.ts";
import { placeOnStages } from "./place-on-stages.ts";
import { type OwnWords, wordLine } from "./word-line.ts";
import { writeCsv } from "./write-csv.ts";
import { yearsOfRank } from "./years-of-rank.ts";

/** A spreadsheet in Simplified Chinese, with the levels as its columns. */
export function writeChineseMatrix(
  bank: ChineseBank,
  ranks: readonly Rank[],
  words: OwnWords,
  random: Random,
): string {
  const rows = bank.dimensions.map(({ name, stages }) => [
    name,
    ...placeOnStages(ranks, random).map(({ stage, howFar }) => wordLine(stages[stage] ?? "", howFar, words)),
  ]);
  const titles = ranks.map((rank) => bank.titles[rank - 1] ?? bank.title);
  const years = ranks.map((rank) => `${yearsOfRank(rank).join("-")}年`);
  return writeCsv([[bank.corner, ...titles], ["工作年限", ...years], ...rows], ",");
}
