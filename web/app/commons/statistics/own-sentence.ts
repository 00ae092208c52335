import { EVERYONE } from "@rungs/shared/vocabulary/statistics";
import type { TFunction } from "i18next";

import { rankCode } from "#web/ladder/format.ts";

import { numberName, shareName, shownGroups, type Table } from "./figures.ts";
import { groupName, valueName } from "./names.ts";
import { type OwnCell, ownIn } from "./own-cells.ts";

/** What the viewer's own value is beside that of their peers, a sentence for each group that tells enough. */
export function ownSentences(t: TFunction, table: Table, own: readonly OwnCell[]): string[] {
  return shownGroups(table).flatMap(({ group, figures }) => {
    const mine = ownIn(own, table.table, group);
    if (!mine) return [];
    const name = groupName(t, table.table, group);
    if (mine.number !== null) {
      if (group === EVERYONE) return [];
      const number =
        table.table === "TOP_RANK"
          ? rankCode(mine.number)
          : t("statistics:peers.levels", { count: mine.number });
      const [low, high] = ["P25", "P75"].map((one) =>
        figures.quantiles?.find(({ quantile }) => quantile === one),
      );
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
