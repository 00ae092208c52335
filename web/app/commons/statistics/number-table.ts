import { QUANTILES } from "@rungs/shared/vocabulary/statistics";
import type { TFunction } from "i18next";

import { quarterName } from "#web/ladder/format.ts";

import { baseName, dataQuarter, numberName, shareName, shownGroups, type Table } from "./figures.ts";
import { groupName, valueName } from "./names.ts";

/** A table in words, row by row: what its pictures show, and all that they leave out. */
export interface NumberTable {
  head: string[];
  rows: string[][];
}

/** Makes the table of everything that is shown; a number that too few stand behind says so. */
export function numberTable(t: TFunction, table: Table): NumberTable {
  const shown = shownGroups(table);
  const values = shown[0]?.figures.shares?.map(({ value }) => value) ?? null;
  return {
    head: [
      t("statistics:page.group"),
      t("statistics:page.organizations"),
      t("statistics:page.asOf"),
      ...(values
        ? values.map((value) => valueName(t, table.table, value))
        : QUANTILES.map((quantile) => t(`statistics:page.quantile.${quantile}`))),
    ],
    rows: shown.map(({ group, figures }) => [
      groupName(t, table.table, group),
      baseName(t, figures.base),
      quarterName(t, dataQuarter(figures.quarter)),
      ...(figures.shares?.map((share) => shareName(t, share)) ??
        QUANTILES.map((quantile) => {
          const told = figures.quantiles?.find((one) => one.quantile === quantile);
          return told ? numberName(t, table.table, told) : t("statistics:page.notTold");
        })),
    ]),
  };
}
