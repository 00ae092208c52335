import type { ReleasePolicy } from "@rungs/shared/release-policy";
import { ROLE_FAMILIES } from "@rungs/shared/vocabulary/ladder";
import { REPORTING_LINES, SIZE_GROUPS } from "@rungs/shared/vocabulary/organization";
import type { StatisticTable } from "@rungs/shared/vocabulary/statistics";

/** A table that may be published: what it tells, of which groups. */
export type TableDeclaration = {
  id: StatisticTable;
  /** The groups beside everyone, in the order of the document. */
  groups: readonly string[];
} & (
  | {
      /** Which part of a group has each value; an organisation stands in one group only. */
      kind: "SHARES";
      values: readonly string[];
    }
  | {
      /** Where the middle of a group's numbers is; an organisation may stand in several groups. */
      kind: "QUANTILES";
      measure: Measure;
    }
);

/** What a number says: the rule for rounding it hangs on this. */
export type Measure = "LEVELS" | "PAY";

const MENU: readonly TableDeclaration[] = [
  {
    id: "REPORTING_LINE_BY_SIZE",
    groups: Object.keys(SIZE_GROUPS),
    kind: "SHARES",
    values: REPORTING_LINES,
  },
  { id: "LEVELS_BY_ROLE_FAMILY", groups: ROLE_FAMILIES, kind: "QUANTILES", measure: "LEVELS" },
];

/** The tables a policy lets be published: while pay is off, none that tells of pay. */
export function declaredTables(
  policy: { pay: Pick<ReleasePolicy["pay"], "enabled"> },
  menu: readonly TableDeclaration[] = MENU,
): readonly TableDeclaration[] {
  return menu.filter((table) => table.kind === "SHARES" || table.measure !== "PAY" || policy.pay.enabled);
}
