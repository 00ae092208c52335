import { DRAFT_KINDS } from "@rungs/shared/draft";
import { COUNT_BANDS } from "@rungs/shared/vocabulary/count-band";
import { EVIDENCE_TYPES } from "@rungs/shared/vocabulary/evidence";
import { JOB_FAMILIES } from "@rungs/shared/vocabulary/job-families";
import {
  DEFAULT_DIMENSIONS,
  EXPECTATION_KINDS,
  HORIZONS,
  LADDER_STRATEGIES,
  RANKS,
  ROLE_FAMILIES,
  SCOPES,
  TRACK_KINDS,
} from "@rungs/shared/vocabulary/ladder";
import {
  INDUSTRIES,
  INDUSTRY_GROUPS,
  MEMBER_ROLES,
  OFFICE_AGE_BANDS,
  OFFICE_AGE_GROUPS,
  REGION_GROUPS,
  REGIONS,
  REPORTING_LINE_GROUPS,
  REPORTING_LINES,
  SIZE_GROUPS,
  SIZES,
  TEAM_SIZE_BANDS,
  TEAM_SIZE_GROUPS,
} from "@rungs/shared/vocabulary/organization";
import { CHARTER_SCOPES, DEPARTMENTS, OFFICE_FUNCTIONS, PLACEMENTS } from "@rungs/shared/vocabulary/office";
import {
  BOARD_TOPICS,
  CAPACITY_BANDS,
  POST_FORMATS,
  POST_PURPOSES,
  POST_RETURNS,
} from "@rungs/shared/vocabulary/post";
import { MATURITIES, PRACTICE_KINDS, PRACTICE_STARTS } from "@rungs/shared/vocabulary/practice";
import { EXTERNAL_SHARE_BANDS, NEXT_STEP_KINDS } from "@rungs/shared/vocabulary/role";
import { FINDING_CATEGORIES, FINDING_DECISIONS, SHARING_CHECKLIST } from "@rungs/shared/vocabulary/sharing";
import { PROFICIENCIES, SKILL_BUCKETS, SKILL_PREFERENCES, SKILLS } from "@rungs/shared/vocabulary/skills";
import { COUNTED_PLACEMENTS, RUNGS } from "@rungs/shared/vocabulary/statistics";
import { TAKEDOWN_REASONS } from "@rungs/shared/vocabulary/takedown";
import { expect, test } from "vitest";

import { en } from "./en.ts";
import { zhHans } from "./zh-hans.ts";

const languages = { en, "zh-Hans": zhHans };

// Every list of shared/vocabulary, by the place of its labels.
type Lists = typeof en.vocabulary & typeof en.skillNames;
const vocabulary: Record<keyof Lists, readonly (string | number)[]> = {
  draftKind: DRAFT_KINDS,
  ladderStrategy: LADDER_STRATEGIES,
  expectationKind: EXPECTATION_KINDS,
  horizon: HORIZONS,
  scope: SCOPES,
  trackKind: TRACK_KINDS,
  rank: RANKS,
  rung: Object.keys(RUNGS),
  countedPlacement: COUNTED_PLACEMENTS,
  defaultDimension: DEFAULT_DIMENSIONS,
  roleFamily: ROLE_FAMILIES,
  industryGroup: Object.keys(INDUSTRY_GROUPS),
  industry: INDUSTRIES,
  regionGroup: Object.keys(REGION_GROUPS),
  region: REGIONS,
  sizeGroup: Object.keys(SIZE_GROUPS),
  size: SIZES,
  officeAgeGroup: Object.keys(OFFICE_AGE_GROUPS),
  officeAge: Object.keys(OFFICE_AGE_BANDS),
  teamSizeGroup: Object.keys(TEAM_SIZE_GROUPS),
  teamSize: Object.keys(TEAM_SIZE_BANDS),
  reportingLineGroup: Object.keys(REPORTING_LINE_GROUPS),
  reportingLine: REPORTING_LINES,
  memberRole: MEMBER_ROLES,
  sharingChecklistItem: SHARING_CHECKLIST,
  findingCategory: FINDING_CATEGORIES,
  findingDecision: FINDING_DECISIONS,
  countBand: COUNT_BANDS,
  jobFamily: JOB_FAMILIES,
  skillBucket: SKILL_BUCKETS,
  skill: SKILLS,
  proficiency: PROFICIENCIES,
  skillPreference: SKILL_PREFERENCES,
  officeFunction: OFFICE_FUNCTIONS,
  placement: PLACEMENTS,
  department: DEPARTMENTS,
  charterScope: CHARTER_SCOPES,
  practiceKind: PRACTICE_KINDS,
  maturity: MATURITIES,
  practiceStart: PRACTICE_STARTS,
  postPurpose: POST_PURPOSES,
  boardTopic: BOARD_TOPICS,
  postFormat: POST_FORMATS,
  postReturn: POST_RETURNS,
  capacityBand: CAPACITY_BANDS,
  evidenceType: EVIDENCE_TYPES,
  nextStepKind: NEXT_STEP_KINDS,
  externalShareBand: Object.keys(EXTERNAL_SHARE_BANDS),
  takedownReason: TAKEDOWN_REASONS,
};

// Chinese has one plural form where English has two.
const plainKey = (key: string) => key.replace(/_(one|other)$/, "");

function keysOf(texts: object, prefix = ""): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "string" ? [plainKey(`${prefix}${key}`)] : keysOf(value as object, `${prefix}${key}.`),
  );
}

function valuesOf(texts: object, prefix = ""): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[`${prefix}${key}`, value]] : valuesOf(value as object, `${prefix}${key}.`),
  );
}

test("both languages say the same things", () => {
  expect([...new Set(keysOf(zhHans))].sort()).toEqual([...new Set(keysOf(en))].sort());
});

test("a text has the same gaps to fill in both languages", () => {
  const gaps = (text: string) => [...new Set(text.match(/\{\{\w+\}\}|<\/?\w+>/g))].sort();
  const english = new Map(valuesOf(en).map(([key, text]) => [plainKey(key), gaps(text)]));
  for (const [key, text] of valuesOf(zhHans))
    expect([key, gaps(text)]).toEqual([key, english.get(plainKey(key))]);
});

test.each(Object.entries(languages))("no text in %s is empty", (_, texts) => {
  expect(valuesOf(texts).filter(([, text]) => text.trim() === "")).toEqual([]);
});

test.each(Object.entries(languages))(
  "every value of the vocabulary has a label in %s, and no label is left over",
  (_, texts) => {
    const lists: Lists = { ...texts.vocabulary, ...texts.skillNames };
    for (const [list, values] of Object.entries(vocabulary)) {
      const labels: object = lists[list as keyof Lists];
      expect([list, Object.keys(labels).sort()]).toEqual([list, values.map(String).sort()]);
    }
  },
);
