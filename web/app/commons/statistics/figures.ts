import type { TFunction } from "i18next";

import type { ResultOf } from "#web/platform/graphql.ts";

import type { STATISTICS_PAGE } from "./statistics.operations.ts";

type Release = NonNullable<ResultOf<typeof STATISTICS_PAGE>["statistics"]>;

/** One table as the page gets it. */
export type Table = Release["tables"][number];

/** What is shown of one group. */
export type Figures = NonNullable<Table["groups"][number]["figures"]>;

/** A group of which something is shown. */
export interface ShownGroup {
  group: string;
  figures: Figures;
}

/** The groups of a table that are shown, in its order. */
export function shownGroups({ groups }: Table): ShownGroup[] {
  return groups.flatMap(({ group, figures }) => (figures ? [{ group, figures }] : []));
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

/** A share in words. */
export function shareName(t: TFunction, { percent, bound }: NonNullable<Figures["shares"]>[number]): string {
  return t(`statistics:page.share.${bound}`, { percent });
}

type Told = NonNullable<Figures["quantiles"]>[number];

/** A number of levels in words. */
export function levelsName(t: TFunction, { value, bound }: Told): string {
  return t(`statistics:page.levels.${bound}`, { value });
}

/** From one number of levels to another in words. */
export function rangeName(t: TFunction, low: Told, high: Told): string {
  if (low.value === high.value && low.bound === high.bound) return levelsName(t, low);
  const isAbout = low.bound === "ABOUT" && high.bound === "ABOUT";
  return isAbout
    ? t("statistics:page.levels.between", { from: low.value, to: high.value })
    : t("statistics:page.range", { from: levelsName(t, low), to: levelsName(t, high) });
}
