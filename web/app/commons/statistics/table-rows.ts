import { EVERYONE } from "@rungs/shared/vocabulary/statistics";
import type { TFunction } from "i18next";

import { dataQuarter, type Figures, type Table } from "./figures.ts";
import { groupingOf, groupName, valueName } from "./names.ts";

type Row = (string | number | null)[];

/**
 * A table as rows for a file: one a value, with codes that do not change and words of the reader's language. Of a
 * group that is withheld there is one row without numbers.
 */
export function tableRows(t: TFunction, { table, groups }: Table, release: string): Row[] {
  const head = [
    "table",
    "released",
    "grouped_by",
    "group",
    "group_name",
    "data_as_of",
    "made_in",
    "policy_version",
    "organizations_from",
    "organizations_to",
    "value",
    "value_name",
    "figure",
    "unit",
    "meaning",
  ];
  const rows = groups.flatMap(({ group, figures }): Row[] => {
    const place = [table, release, groupingOf(table, group) ?? EVERYONE, group, groupName(t, table, group)];
    if (!figures) return [[...place, ...Array.from({ length: 9 }, () => null), "WITHHELD"]];
    const { quarter, policyVersion, base } = figures;
    const made = [dataQuarter(quarter), quarter, policyVersion, base.from, base.to];
    return told(t, table, figures).map((figure) => [...place, ...made, ...figure]);
  });
  return [head, ...rows];
}

function told(t: TFunction, table: Table["table"], { shares, quantiles }: Figures): Row[] {
  const unit = table === "TOP_RANK" ? "rank" : "levels";
  return [
    ...(shares ?? []).map(({ value, percent, bound }) => [
      value,
      valueName(t, table, value),
      percent,
      "percent",
      bound,
    ]),
    ...(quantiles ?? []).map(({ quantile, value, bound }) => [
      quantile,
      t(`statistics:page.quantile.${quantile}`),
      value,
      unit,
      bound,
    ]),
  ];
}
