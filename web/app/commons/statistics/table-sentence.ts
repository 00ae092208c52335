import type { ReportingLine } from "@rungs/shared/vocabulary/organization";
import { EVERYONE } from "@rungs/shared/vocabulary/statistics";
import type { TFunction } from "i18next";

import { levelsName, shareName, shownGroups, type Table } from "./figures.ts";

/** What a table says of everyone, in one sentence; null where it says nothing of everyone. */
export function tableSentence(t: TFunction, table: Table): string | null {
  const everyone = shownGroups(table).find(({ group }) => group === EVERYONE)?.figures;
  if (!everyone) return null;
  const median = everyone.quantiles?.find(({ quantile }) => quantile === "MEDIAN");
  if (median) return t("statistics:page.sentence.levels", { levels: levelsName(t, median) });
  const told = everyone.shares?.filter(({ bound }) => bound !== "AT_MOST") ?? [];
  const largest = told.toSorted((a, b) => b.percent - a.percent)[0];
  if (!largest) return everyone.shares ? t("statistics:page.sentence.spread") : null;
  return t("statistics:page.sentence.line", {
    line: t(`vocabulary:reportingLine.${largest.value as ReportingLine}`),
    share: shareName(t, largest),
  });
}
