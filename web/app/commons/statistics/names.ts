import {
  EVERYONE,
  type Grouping,
  GROUPINGS,
  type StatisticTable,
  TABLE_GROUPINGS,
} from "@rungs/shared/vocabulary/statistics";
import type { TFunction } from "i18next";

/** Where the labels of what a table tells are; a table of numbers has none. */
const VALUES = {
  REPORTING_LINE: "reportingLine",
  TEAM_SIZE: "teamSizeGroup",
  OFFICE_AGE: "officeAgeGroup",
  PLACEMENT: "countedPlacement",
  RUNGS: "rung",
  TOP_RANK: null,
  LEVELS: null,
  PRACTICES: "practiceKind",
} as const satisfies Record<StatisticTable, string | null>;

const GROUPS = {
  size: "sizeGroup",
  region: "regionGroup",
  industry: "industryGroup",
  roleFamily: "roleFamily",
  officeFunction: "officeFunction",
} as const satisfies Record<Grouping, string>;

/** By what a group of a table was made; null for everyone. */
export function groupingOf(table: StatisticTable, group: string): Grouping | null {
  const groupings: readonly Grouping[] = TABLE_GROUPINGS[table];
  return groupings.find((grouping) => (GROUPINGS[grouping] as readonly string[]).includes(group)) ?? null;
}

/** A group of a table in the reader's words. */
export function groupName(t: TFunction, table: StatisticTable, group: string): string {
  if (group === EVERYONE) return t(`statistics:page.everyone.${table}`);
  const grouping = groupingOf(table, group);
  // The labels of every group are held by a test of the languages.
  return grouping ? t(`vocabulary:${GROUPS[grouping]}.${group}` as "vocabulary:region.OCEANIA") : group;
}

/** A value of a table in the reader's words. */
export function valueName(t: TFunction, table: StatisticTable, value: string): string {
  const labels = VALUES[table];
  return labels ? t(`vocabulary:${labels}.${value}` as "vocabulary:region.OCEANIA") : value;
}

/** The address of a table: its name in small letters. */
export const slugOf = (table: StatisticTable) => table.toLowerCase().replaceAll("_", "-");
