import {
  INDUSTRY_GROUPS,
  OFFICE_AGE_GROUPS,
  REGION_GROUPS,
  REPORTING_LINE_GROUPS,
  SIZE_GROUPS,
  TEAM_SIZE_GROUPS,
} from "@rungs/shared/vocabulary/organization";

import type { LadderFace } from "#web/ladder/ladder-document.operations.ts";

import type { Profile } from "./organization.operations.ts";

type Range = { from: number; to: number | null };

const groupOf = <Group extends string>(groups: Record<Group, readonly string[]>, value: string | null) =>
  (Object.keys(groups) as Group[]).find((group) => value !== null && groups[group].includes(value)) ?? null;

const rangeOf = <Group extends string>(ranges: Record<Group, Range>, value: number | null) =>
  (Object.keys(ranges) as Group[]).find(
    (group) =>
      value !== null &&
      value >= ranges[group].from &&
      (ranges[group].to === null || value <= ranges[group].to),
  ) ?? null;

/** The most that peers could ever see of a profile; the door decides how much of it they do see. */
export function coarsestFace(profile: Profile, year: number): LadderFace {
  const age = profile.officeFoundedYear === null ? null : year - profile.officeFoundedYear;
  return {
    industry: groupOf(INDUSTRY_GROUPS, profile.industry),
    region: groupOf(REGION_GROUPS, profile.region),
    size: groupOf(SIZE_GROUPS, profile.size),
    officeAge: rangeOf(OFFICE_AGE_GROUPS, age),
    teamSize: rangeOf(TEAM_SIZE_GROUPS, profile.teamSize),
    reportingLine: groupOf(REPORTING_LINE_GROUPS, profile.reportingLine),
  };
}
