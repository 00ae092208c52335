import { EVERYONE, type StatisticTable } from "@rungs/shared/vocabulary/statistics";
import type { TFunction } from "i18next";

import { rankCode } from "#web/ladder/format.ts";

import { numberName, shareName, shownGroups, type Table } from "./figures.ts";
import { groupName, valueName } from "./names.ts";
import { type OwnCell, ownIn } from "./own-cells.ts";

/** One's own number of a table in words: a rank, or how many levels. */
export function ownNumberName(t: TFunction, table: StatisticTable, number: number): string {
  return table === "TOP_RANK" ? rankCode(number) : t("statistics:peers.levels", { count: number });
}

/** What the viewer's own value is beside that of their peers, a sentence for each group that tells enough. */
export function ownSentences(t: TFunction, table: Table, own: readonly OwnCell[]): string[] {
  return shownGroups(table).flatMap(({ group, figures }) => {
    const mine = ownIn(own, table.table, group);
    if (!mine) return [];
    const name = groupName(t, table.table, group);
    if (mine.number !== null) {
      if (group === EVERYONE) return [];
      const number = ownNumberName(t, table.table, mine.number);
      const [low, middle, high] = ["P25", "MEDIAN", "P75"].map((one) =>
        figures.quantiles?.find(({ quantile }) => quantile === one),
      );
      if (middle && !low && !high) {
        return [
          t("statistics:peers.middle", { group: name, number, peers: numberName(t, table.table, middle) }),
        ];
      }
      // Product.md C13: a ladder that ends below three quarters of its peers is told so, with the number.
      if (low && mine.number < low.value) {
        return [t("statistics:peers.below", { group: name, number, peers: numberName(t, table.table, low) })];
      }
      if (high && mine.number < high.value && table.table === "TOP_RANK") {
        return [
          t("statistics:peers.ceiling", { group: name, number, peers: numberName(t, table.table, high) }),
        ];
      }
      if (high && mine.number > high.value) {
        return [
          t("statistics:peers.above", { group: name, number, peers: numberName(t, table.table, high) }),
        ];
      }
      return [t("statistics:peers.within", { group: name, number })];
    }
    const shares = (figures.shares ?? []).filter(({ value }) => mine.values.includes(value));
    if (group !== EVERYONE || shares.length !== 1) return [];
    const value = valueName(t, table.table, shares[0]!.value);
    return [t("statistics:peers.share", { value, share: shareName(t, shares[0]!) })];
  });
}
