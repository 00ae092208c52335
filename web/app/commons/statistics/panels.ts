import type { TFunction } from "i18next";

import type { QuantileStrip, StripScale } from "#web/design/chart/quantile-strips.tsx";
import type { ShareBar } from "#web/design/chart/share-bars.tsx";
import { rankCode } from "#web/ladder/format.ts";

import {
  noteOf,
  numberName,
  type Share,
  shareName,
  type ShownGroup,
  shownGroups,
  type Table,
} from "./figures.ts";
import { groupName, valueName } from "./names.ts";
import { type OwnCell, ownIn } from "./own-cells.ts";
import { ownNumberName } from "./own-sentence.ts";

/** The shares of one group, ready to be drawn. */
export interface SharePanel {
  group: string;
  title: string;
  note: string;
  bars: ShareBar[];
  /** What is left out of the picture because it is hardly anything. */
  rest: string | null;
  description: string;
}

/** Makes of a group what its picture shows: the shares that stand out, one's own, and the others in one line. */
export function sharePanel(
  t: TFunction,
  { table }: Table,
  { group, figures }: ShownGroup,
  own: readonly OwnCell[] | null = null,
): SharePanel {
  const shares = figures.shares ?? [];
  const mine = ownIn(own, table, group)?.values ?? [];
  const isDrawn = (share: Share) =>
    share.bound !== "AT_MOST" || mine.includes(share.value) || shares.length <= 3;
  const bars = shares.filter(isDrawn).map((share) => ({
    label: mine.includes(share.value)
      ? t("statistics:peers.own", { value: valueName(t, table, share.value) })
      : valueName(t, table, share.value),
    words: shareName(t, share),
    percent: share.percent,
    bound: share.bound,
    isOwn: mine.includes(share.value),
  }));
  const others = shares.filter((share) => !isDrawn(share));
  const rest = others[0]
    ? t("statistics:page.rest", { count: others.length, share: shareName(t, others[0]) })
    : null;
  const told = bars.map(({ label, words }) => t("statistics:page.told", { label, words }));
  return {
    group,
    title: groupName(t, table, group),
    note: noteOf(t, figures),
    bars,
    rest,
    description: [...told, ...(rest ? [rest] : [])].join(t("statistics:page.semicolon")),
  };
}

/** The numbers of all groups of a table, ready to be drawn on one scale. */
export interface StripPanel {
  strips: QuantileStrip[];
  scale: StripScale;
  description: string;
}

/** Makes of a table of numbers what its picture shows, of the groups that `keep` lets through. */
export function stripPanel(
  t: TFunction,
  table: Table,
  own: readonly OwnCell[] | null = null,
  keep: (group: string) => boolean = () => true,
): StripPanel {
  const strips = shownGroups(table)
    .filter(({ group }) => keep(group))
    .map(({ group, figures }) => toStrip(t, table, { group, figures }, own));
  const told = strips.map(({ label, words, own: mine }) => {
    const peers = t("statistics:page.told", { label, words });
    const number = mine === null ? null : ownNumberName(t, table.table, mine);
    return number === null ? peers : t("statistics:peers.ownTold", { told: peers, number });
  });
  return { strips, scale: scaleOf(table), description: told.join(t("statistics:page.semicolon")) };
}

function toStrip(
  t: TFunction,
  { table }: Table,
  { group, figures }: ShownGroup,
  own: readonly OwnCell[] | null,
): QuantileStrip {
  const quantiles = figures.quantiles ?? [];
  const told = (quantile: string) => quantiles.find((one) => one.quantile === quantile) ?? null;
  const median = told("MEDIAN");
  return {
    label: groupName(t, table, group),
    words: median ? numberName(t, table, median) : t("statistics:page.notTold"),
    note: noteOf(t, figures),
    p10: told("P10")?.value ?? null,
    p25: told("P25")?.value ?? null,
    median: median?.value ?? null,
    p75: told("P75")?.value ?? null,
    p90: told("P90")?.value ?? null,
    own: ownIn(own, table, group)?.number ?? null,
  };
}

function scaleOf({ table }: Table): StripScale {
  const isRank = table === "TOP_RANK";
  const ticks = isRank ? [1, 3, 5, 7, 9] : [2, 4, 6, 8, 10];
  return {
    from: 1,
    to: isRank ? 10 : 11,
    ticks: ticks.map((at) => ({ at, label: isRank ? rankCode(at) : String(at) })),
  };
}
