import type { TFunction } from "i18next";

import { rankCode } from "#web/ladder/format.ts";
import type { ResultOf } from "#web/platform/graphql.ts";

import type { TITLE_USAGE } from "./titles.operations.ts";

/** What ladders say of one title. */
export type Usage = ResultOf<typeof TITLE_USAGE>;
export type Ranks = Usage["ranks"];

/** From one rank to another, such as `C3–C5`. */
export function rankRange(from: number, to: number): string {
  return from === to ? rankCode(from) : `${rankCode(from)}–${rankCode(to)}`;
}

/** The strip of a title in words, so that nothing is told by the picture alone. */
export function rankWords(t: TFunction, { lowest, highest, middle }: Ranks): string {
  const all = rankRange(lowest, highest);
  if (!middle || lowest === highest) return all;
  const { lowerQuartile, median, upperQuartile } = middle;
  if (lowerQuartile === upperQuartile) return t("titles:ranks.mostly", { all, median: rankCode(median) });
  return t("titles:ranks.half", {
    all,
    middle: rankRange(lowerQuartile, upperQuartile),
    median: rankCode(median),
  });
}

/** Whether two titles mostly stand on the same ranks, as far as is told of them. */
export function isAtSameRank(
  { lowest, highest, middle }: Ranks,
  { min, max }: { min: number; max: number },
): boolean {
  return (middle?.lowerQuartile ?? lowest) <= max && (middle?.upperQuartile ?? highest) >= min;
}
