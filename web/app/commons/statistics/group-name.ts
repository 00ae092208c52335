import type { RoleFamily } from "@rungs/shared/vocabulary/ladder";
import type { SizeGroup } from "@rungs/shared/vocabulary/organization";
import { EVERYONE, type StatisticTable } from "@rungs/shared/vocabulary/statistics";
import type { TFunction } from "i18next";

/** A group of a table in the reader's words. */
export function groupName(t: TFunction, table: StatisticTable, group: string): string {
  if (group === EVERYONE) return t(`statistics:page.everyone.${table}`);
  return table === "REPORTING_LINE_BY_SIZE"
    ? t(`vocabulary:sizeGroup.${group as SizeGroup}`)
    : t(`vocabulary:roleFamily.${group as RoleFamily}`);
}
