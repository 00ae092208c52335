import type { StatisticTable } from "@rungs/shared/vocabulary/statistics";
import type { TFunction } from "i18next";

import { quarterName, rankCode } from "#web/ladder/format.ts";
import type { ResultOf } from "#web/platform/graphql.ts";

import type { STATISTICS_PAGE } from "./statistics.operations.ts";

/** The statistics of a quarter. */
export type Release = NonNullable<ResultOf<typeof STATISTICS_PAGE>["statistics"]>;

/** One table as the page gets it. */
export type Table = Release["tables"][number];

/** What is shown of one group. */
export type Figures = NonNullable<Table["groups"][number]["figures"]>;

/** A part of a group that has a value. */
export type Share = NonNullable<Figures["shares"]>[number];

/** A number in the distribution of a group. */
export type Told = NonNullable<Figures["quantiles"]>[number];

/** A group of which something is shown. */
export interface ShownGroup {
  group: string;
  figures: Figures;
}

/** The groups of a table that are shown, in its order. */
export function shownGroups({ groups }: Table): ShownGroup[] {
  return groups.flatMap(({ group, figures }) => (figures ? [{ group, figures }] : []));
}

/** Whether each group of a table is divided into shares: an office is in one of them, so that they are of one whole. */
export function isDivided(table: Table): boolean {
  // An office has several rungs and several practices.
  const isSeveral = table.table === "RUNGS" || table.table === "PRACTICES";
  return !isSeveral && shownGroups(table).some(({ figures }) => figures.shares);
}

/** The names of the groups of which nothing is shown. */
export function withheldGroups({ groups }: Table): string[] {
  return groups.flatMap(({ group, figures }) => (figures ? [] : [group]));
}

/** The quarter at whose end the facts stood that a release of this quarter tells. */
export function dataQuarter(quarter: string): string {
  const [year = "", number = ""] = quarter.split("-Q");
  const before = Number(year) * 4 + Number(number) - 3;
  return `${Math.floor(before / 4)}-Q${(before % 4) + 1}`;
}

/** How many organisations stand behind figures, in words. */
export function baseName(t: TFunction, { from, to }: Figures["base"]): string {
  return to === null
    ? t("statistics:page.base.from", { from })
    : t("statistics:page.base.between", { from, to });
}

/** How many organisations stand behind figures, and of when, in words. */
export function noteOf(t: TFunction, { base, quarter }: Figures): string {
  return `${baseName(t, base)} · ${quarterName(t, dataQuarter(quarter))}`;
}

/** A share in words. */
export function shareName(t: TFunction, { percent, bound }: Pick<Share, "percent" | "bound">): string {
  return t(`statistics:page.share.${bound}`, { percent });
}

/** A number of a table in words: of levels, or a rank. */
export function numberName(t: TFunction, table: StatisticTable, { value, bound }: Told): string {
  return table === "TOP_RANK"
    ? t(`statistics:page.rank.${bound}`, { rank: rankCode(value) })
    : t(`statistics:page.levels.${bound}`, { value });
}
