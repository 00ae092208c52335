import {
  EXPECTATION_KINDS,
  HORIZONS,
  LADDER_STRATEGIES,
  ROLE_FAMILIES,
  SCOPES,
  TRACK_KINDS,
} from "@rungs/shared/vocabulary/ladder";
import {
  INDUSTRY_GROUPS,
  OFFICE_AGE_GROUPS,
  REGION_GROUPS,
  REPORTING_LINE_GROUPS,
  SIZE_GROUPS,
  TEAM_SIZE_GROUPS,
} from "@rungs/shared/vocabulary/organization";

import { registerEnum } from "./register-enum.ts";

// The words both sides of the product speak: drafts and published ladders show the same enums.

export const strategyEnum = registerEnum(LADDER_STRATEGIES, {
  name: "LadderStrategy",
  description: "How an office's ladder relates to its company's own ladders.",
  values: {
    OSPO_SPECIFIC: "A ladder written for the open source program office.",
    LENS_ON_STANDARD: "A company ladder, read through the eyes of the office.",
    STANDARD_ONLY: "The company's ladder as it is.",
  },
});

export const kindEnum = registerEnum(EXPECTATION_KINDS, {
  name: "ExpectationKind",
  description: "What a line of a ladder says of the person it describes.",
});

export const horizonEnum = registerEnum(HORIZONS, {
  name: "Horizon",
  description: "How far ahead a responsibility looks.",
});

export const scopeEnum = registerEnum(SCOPES, {
  name: "Scope",
  description: "The widest circle that feels a person's work, narrowest first.",
});

export const trackKindEnum = registerEnum(TRACK_KINDS, {
  name: "TrackKind",
  description:
    "What the people on a track are: contributors, managers, executives, or leads of one division.",
});

export const roleFamilyEnum = registerEnum(ROLE_FAMILIES, {
  name: "RoleFamily",
  description: "The neutral name of a role that every company calls something else.",
});

export const industryGroupEnum = registerEnum(keysOf(INDUSTRY_GROUPS), {
  name: "IndustryGroup",
  description: "The coarsest step of a company's industry.",
});

export const regionGroupEnum = registerEnum(keysOf(REGION_GROUPS), {
  name: "RegionGroup",
  description: "The coarsest step of where a company is at home.",
});

export const sizeGroupEnum = registerEnum(keysOf(SIZE_GROUPS), {
  name: "SizeGroup",
  description: "The coarsest step of how many people a company has.",
});

export const officeAgeGroupEnum = registerEnum(keysOf(OFFICE_AGE_GROUPS), {
  name: "OfficeAgeGroup",
  description: "The coarsest step of an office's age in years when it published.",
});

export const teamSizeGroupEnum = registerEnum(keysOf(TEAM_SIZE_GROUPS), {
  name: "TeamSizeGroup",
  description: "The coarsest step of how many people an office has.",
});

export const reportingLineGroupEnum = registerEnum(keysOf(REPORTING_LINE_GROUPS), {
  name: "ReportingLineGroup",
  description: "The coarsest step of where an office reports.",
});

function keysOf<Key extends string>(groups: Record<Key, unknown>): Key[] {
  return Object.keys(groups) as Key[];
}
