import type { ReleasePolicy } from "@rungs/shared/release-policy";
import { OFFICE_AGE_GROUPS, REPORTING_LINES, TEAM_SIZE_GROUPS } from "@rungs/shared/vocabulary/organization";
import { PRACTICE_KINDS } from "@rungs/shared/vocabulary/practice";
import {
  COUNTED_PLACEMENTS,
  EVERYONE,
  type Grouping,
  GROUPINGS,
  RUNGS,
  type StatisticTable,
  TABLE_GROUPINGS,
} from "@rungs/shared/vocabulary/statistics";

/**
 * What is counted: the function `counted_<census>` of the workspace gives a row of facts for each. One more is its
 * name here, its function, and what may be told of it in the menu below.
 */
export type Census = "OFFICES" | "LADDERS" | "PLACEMENTS" | "PRACTICES";

/** A table that may be published: what it tells, of which groups. */
export type TableDeclaration = {
  id: StatisticTable;
  census: Census;
  /** The name of the fact it tells. */
  fact: string;
  /** Ways to divide everyone: an organisation stands in one group of each, with one value, so that parts add up. */
  parts: readonly Grouping[];
  /** Ways to look at some of everyone: an organisation may stand in several groups, with a value in each. */
  overlaps: readonly Grouping[];
  /** False where a group is a question of its own, so that everyone together would answer none. */
  tellsEveryone?: false;
} & (
  | {
      /** Which part of a group has each value: one of them an organisation has (SHARES), or any number (PRESENCE). */
      kind: "SHARES" | "PRESENCE";
      values: readonly string[];
    }
  | {
      /** Where the middle of a group's numbers is. */
      kind: "QUANTILES";
      measure: Measure;
    }
);

/** What a number says: the rule for rounding it hangs on this. */
export type Measure = "LEVELS" | "RANK" | "PAY";

const OFFICES = (id: StatisticTable) =>
  ({ id, census: "OFFICES", parts: TABLE_GROUPINGS[id], overlaps: [] }) as const;
const LADDERS = (id: StatisticTable) =>
  ({ id, census: "LADDERS", parts: [], overlaps: TABLE_GROUPINGS[id] }) as const;

const MENU: readonly TableDeclaration[] = [
  { ...OFFICES("REPORTING_LINE"), fact: "reportingLine", kind: "SHARES", values: REPORTING_LINES },
  { ...OFFICES("TEAM_SIZE"), fact: "teamSize", kind: "SHARES", values: Object.keys(TEAM_SIZE_GROUPS) },
  { ...OFFICES("OFFICE_AGE"), fact: "officeAge", kind: "SHARES", values: Object.keys(OFFICE_AGE_GROUPS) },
  {
    id: "PLACEMENT",
    census: "PLACEMENTS",
    parts: [],
    overlaps: TABLE_GROUPINGS.PLACEMENT,
    tellsEveryone: false,
    fact: "placement",
    kind: "SHARES",
    values: COUNTED_PLACEMENTS,
  },
  {
    id: "RUNGS",
    census: "LADDERS",
    parts: TABLE_GROUPINGS.RUNGS,
    overlaps: [],
    fact: "rungs",
    kind: "PRESENCE",
    values: Object.keys(RUNGS),
  },
  { ...LADDERS("TOP_RANK"), fact: "topRank", kind: "QUANTILES", measure: "RANK" },
  { ...LADDERS("LEVELS"), fact: "levels", kind: "QUANTILES", measure: "LEVELS" },
  {
    id: "PRACTICES",
    census: "PRACTICES",
    parts: TABLE_GROUPINGS.PRACTICES,
    overlaps: [],
    fact: "practices",
    kind: "PRESENCE",
    values: PRACTICE_KINDS,
  },
];

/** The tables a policy lets be published: while pay is off, none that tells of pay. */
export function declaredTables(
  policy: { pay: Pick<ReleasePolicy["pay"], "enabled"> },
  menu: readonly TableDeclaration[] = MENU,
): readonly TableDeclaration[] {
  return menu.filter((table) => table.kind !== "QUANTILES" || table.measure !== "PAY" || policy.pay.enabled);
}

/** The cells of a table in the order of its document: everyone first, then the groups. */
export function cellNames({
  parts,
  overlaps,
  tellsEveryone,
}: Pick<TableDeclaration, "parts" | "overlaps" | "tellsEveryone">): string[] {
  const groups = [...parts, ...overlaps].flatMap((grouping): readonly string[] => GROUPINGS[grouping]);
  return tellsEveryone === false ? groups : [EVERYONE, ...groups];
}
