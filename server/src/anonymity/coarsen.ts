import {
  INDUSTRY_GROUPS,
  OFFICE_AGE_GROUPS,
  REGION_GROUPS,
  REPORTING_LINE_GROUPS,
  SIZE_GROUPS,
  TEAM_SIZE_GROUPS,
  type Industry,
  type IndustryGroup,
  type OfficeAgeGroup,
  type Region,
  type RegionGroup,
  type ReportingLine,
  type ReportingLineGroup,
  type Size,
  type SizeGroup,
  type TeamSizeGroup,
} from "@rungs/shared/vocabulary/organization";
import { officeAgeBand, teamSizeBand } from "@rungs/shared/vocabulary/face-tree";
import type { Face } from "@rungs/shared/published-ladder";

import { yearOfQuarter } from "./quarter.ts";

/** What an organisation told the workspace about itself; null is not told. */
export interface PrivateAttributes {
  industry: Industry | null;
  region: Region | null;
  size: Size | null;
  officeFoundedYear: number | null;
  teamSize: number | null;
  reportingLine: ReportingLine | null;
}

type Groups<Key extends string> = Record<Key, readonly string[]>;

function groupOf<Key extends string>(groups: Groups<Key>, value: string | null): Key | null {
  if (value === null) return null;
  return (Object.keys(groups) as Key[]).find((key) => groups[key].includes(value)) ?? null;
}

/** The public group of an industry. */
export function coarsenIndustry(industry: Industry | null): IndustryGroup | null {
  return groupOf(INDUSTRY_GROUPS, industry);
}

/** The public group of a region. */
export function coarsenRegion(region: Region | null): RegionGroup | null {
  return groupOf(REGION_GROUPS, region);
}

/** The public group of a company size. */
export function coarsenSize(size: Size | null): SizeGroup | null {
  return groupOf(SIZE_GROUPS, size);
}

/** The public group of an office's age in whole years at a quarter; an office of the future has none. */
export function coarsenOfficeAge(foundedYear: number | null, quarter: string): OfficeAgeGroup | null {
  return groupOf(OFFICE_AGE_GROUPS, officeAgeBand(foundedYear, yearOfQuarter(quarter)));
}

/** The public group of an office's headcount. */
export function coarsenTeamSize(teamSize: number | null): TeamSizeGroup | null {
  return groupOf(TEAM_SIZE_GROUPS, teamSizeBand(teamSize));
}

/** The public group of a reporting line. */
export function coarsenReportingLine(reportingLine: ReportingLine | null): ReportingLineGroup | null {
  return groupOf(REPORTING_LINE_GROUPS, reportingLine);
}

/** Every attribute of an organisation at its coarsest step: the most a face could ever show. */
export function coarsen(attributes: PrivateAttributes, quarter: string): Face {
  return {
    industry: coarsenIndustry(attributes.industry),
    region: coarsenRegion(attributes.region),
    size: coarsenSize(attributes.size),
    officeAge: coarsenOfficeAge(attributes.officeFoundedYear, quarter),
    teamSize: coarsenTeamSize(attributes.teamSize),
    reportingLine: coarsenReportingLine(attributes.reportingLine),
  };
}
