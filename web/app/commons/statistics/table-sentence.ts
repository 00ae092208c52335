import { EVERYONE } from "@rungs/shared/vocabulary/statistics";
import type { TFunction } from "i18next";

import { numberName, shareName, shownGroups, type Table } from "./figures.ts";
import { valueName } from "./names.ts";

/** What a table says of everyone, in one sentence; null where it says nothing of everyone. */
export function tableSentence(t: TFunction, table: Table): string | null {
  const everyone = shownGroups(table).find(({ group }) => group === EVERYONE)?.figures;
  if (!everyone) return null;
  const median = everyone.quantiles?.find(({ quantile }) => quantile === "MEDIAN");
  if (median) {
    const number = numberName(t, table.table, median);
    return t(
      table.table === "TOP_RANK" ? "statistics:page.sentence.rank" : "statistics:page.sentence.levels",
      {
        number,
      },
    );
  }
  const told = everyone.shares?.filter(({ bound }) => bound !== "AT_MOST") ?? [];
  if (table.table === "RUNGS") {
    const highest = told.findLast(({ percent }) => percent >= 50);
    return highest
      ? t("statistics:page.sentence.rung", {
          rung: valueName(t, table.table, highest.value),
          share: shareName(t, highest),
        })
      : null;
  }
  if (table.table === "PRACTICES") {
    const widest = told.toSorted((a, b) => b.percent - a.percent)[0];
    return widest
      ? t("statistics:page.sentence.practice", {
          practice: valueName(t, table.table, widest.value),
          share: shareName(t, widest),
        })
      : null;
  }
  const largest = told.toSorted((a, b) => b.percent - a.percent)[0];
  if (!largest) return everyone.shares ? t("statistics:page.sentence.spread") : null;
  return t("statistics:page.sentence.value", {
    value: valueName(t, table.table, largest.value),
    share: shareName(t, largest),
  });
}
