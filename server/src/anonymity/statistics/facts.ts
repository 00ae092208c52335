import { officeAgeBand, parentOf, teamSizeBand } from "@rungs/shared/vocabulary/face-tree";
import type { Rank, RoleFamily } from "@rungs/shared/vocabulary/ladder";
import type { OfficeFunction } from "@rungs/shared/vocabulary/office";
import type { Industry, Region, ReportingLine, Size } from "@rungs/shared/vocabulary/organization";
import type { PracticeKind } from "@rungs/shared/vocabulary/practice";
import { type CountedPlacement, rungOf } from "@rungs/shared/vocabulary/statistics";

import type { StatisticRow } from "./statistic-row.ts";
import type { TableDeclaration } from "./declared-tables.ts";

/** What is known of one thing that is counted, by the names that tables use. */
export type Facts = Readonly<Record<string, string | number | readonly string[] | null>>;

/** An office as the workspace keeps it. */
export interface CountedOffice {
  industry: Industry | null;
  region: Region | null;
  size: Size | null;
  officeFoundedYear: number | null;
  teamSize: number | null;
  reportingLine: ReportingLine | null;
}

/** A ladder with the office it is of. */
export interface CountedLadder extends CountedOffice {
  roleFamily: RoleFamily | null;
  ranks: readonly Rank[];
}

/** What an office does, with the office. */
export interface CountedPractices extends CountedOffice {
  /** The kinds of practice that it wrote about, or said that it does too. */
  practices: readonly PracticeKind[];
}

/** Where an office that shares its profile has one function. */
export interface OfficePlacement extends CountedOffice {
  officeFunction: OfficeFunction;
  placement: CountedPlacement;
}

/** The facts of an office as tables may tell them: groups instead of values, except where it reports. */
export function officeFacts(office: CountedOffice, moment: Date): Facts {
  const { industry, region, size, reportingLine } = office;
  const year = moment.getUTCFullYear();
  // An office that says it will be founded is as young as one can be: none may drop out of one table only.
  const founded = office.officeFoundedYear && Math.min(office.officeFoundedYear, year);
  const age = officeAgeBand(founded, year);
  const team = teamSizeBand(office.teamSize);
  return {
    industry: industry && parentOf("industry", industry),
    region: region && parentOf("region", region),
    size: size && parentOf("size", size),
    officeAge: age && parentOf("officeAge", age),
    teamSize: team && parentOf("teamSize", team),
    reportingLine,
  };
}

/** The facts of a ladder, and of its office. */
export function ladderFacts({ roleFamily, ranks, ...office }: CountedLadder, moment: Date): Facts {
  return {
    ...officeFacts(office, moment),
    roleFamily,
    levels: ranks.length || null,
    topRank: ranks.length > 0 ? Math.max(...ranks) : null,
    rungs: [...new Set(ranks.map(rungOf))],
  };
}

/** The facts of what an office does, and of the office; one that told of nothing does none of it. */
export function practicesFacts({ practices, ...office }: CountedPractices, moment: Date): Facts {
  return { ...officeFacts(office, moment), practices: [...new Set(practices)] };
}

/** The facts of a placement, and of its office. */
export function placementFacts(
  { officeFunction, placement, ...office }: OfficePlacement,
  moment: Date,
): Facts {
  return { ...officeFacts(office, moment), officeFunction, placement };
}

/** What a table takes of the facts of one thing; null where it has no value to tell. */
export function rowOf(
  table: TableDeclaration,
  facts: Facts,
): Pick<StatisticRow, "table" | "groups" | "values"> | null {
  const value = facts[table.fact] ?? null;
  if (value === null) return null;
  const groups = [...table.parts, ...table.overlaps].flatMap((grouping) => {
    const group = facts[grouping];
    return typeof group === "string" ? [group] : [];
  });
  return { table: table.id, groups, values: typeof value === "object" ? value : [value] };
}
