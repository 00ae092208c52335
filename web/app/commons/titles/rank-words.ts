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
  return t("titles:ranks.mostly", {
    all,
    middle: rankRange(middle.lowerQuartile, middle.upperQuartile),
    median: rankCode(middle.median),
  });
}
