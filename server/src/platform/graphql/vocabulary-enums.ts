import { DRAFT_KINDS } from "@rungs/shared/draft";
import { COUNT_BANDS } from "@rungs/shared/vocabulary/count-band";
import { EVIDENCE_TYPES } from "@rungs/shared/vocabulary/evidence";
import { JOB_FAMILIES } from "@rungs/shared/vocabulary/job-families";
import {
  EXPECTATION_KINDS,
  HORIZONS,
  LADDER_STRATEGIES,
  ROLE_FAMILIES,
  SCOPES,
  TRACK_KINDS,
} from "@rungs/shared/vocabulary/ladder";
import { nodesOf } from "@rungs/shared/vocabulary/face-tree";
import { CHARTER_SCOPES, DEPARTMENTS, OFFICE_FUNCTIONS, PLACEMENTS } from "@rungs/shared/vocabulary/office";
import { INDUSTRY_GROUPS, REGION_GROUPS, SIZE_GROUPS } from "@rungs/shared/vocabulary/organization";
import { MATURITIES, PRACTICE_KINDS, PRACTICE_STARTS } from "@rungs/shared/vocabulary/practice";
import {
  BOARD_TOPICS,
  CAPACITY_BANDS,
  POST_FORMATS,
  POST_PURPOSES,
  POST_RETURNS,
  SUGGESTION_REASONS,
} from "@rungs/shared/vocabulary/post";
import { EXTERNAL_SHARE_BANDS, NEXT_STEP_KINDS } from "@rungs/shared/vocabulary/role";
import { SKILLS } from "@rungs/shared/vocabulary/skills";

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

export const jobFamilyEnum = registerEnum(JOB_FAMILIES, {
  name: "JobFamily",
  description: "A traditional kind of job, which companies have classes and ladders for.",
});

export const skillEnum = registerEnum(SKILLS, {
  name: "Skill",
  description: "A skill of the work in an open source program office.",
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

// A face shows a group or a value in it, whichever enough offices share.

export const faceIndustryEnum = registerEnum(nodesOf("industry"), {
  name: "FaceIndustry",
  description: "A group of industries, or one industry, as far as it is shown.",
});

export const faceRegionEnum = registerEnum(nodesOf("region"), {
  name: "FaceRegion",
  description: "A group of regions, or one region, as far as it is shown.",
});

export const faceSizeEnum = registerEnum(nodesOf("size"), {
  name: "FaceSize",
  description: "How many people a company has, as narrowly as it is shown.",
});

export const faceOfficeAgeEnum = registerEnum(nodesOf("officeAge"), {
  name: "FaceOfficeAge",
  description: "An office's age in years when it published, as narrowly as it is shown.",
});

export const faceTeamSizeEnum = registerEnum(nodesOf("teamSize"), {
  name: "FaceTeamSize",
  description: "How many people an office has, as narrowly as it is shown.",
});

export const faceReportingLineEnum = registerEnum(nodesOf("reportingLine"), {
  name: "FaceReportingLine",
  description: "Where an office reports, as narrowly as it is shown.",
});

export const officeFunctionEnum = registerEnum(OFFICE_FUNCTIONS, {
  name: "OfficeFunction",
  description: "A function that an office, another department, many teams or nobody looks after.",
});

export const placementEnum = registerEnum(PLACEMENTS, {
  name: "Placement",
  description: "Where a function lives.",
  values: {
    IN_OFFICE: "In the office.",
    SHARED: "Shared by the office and another department.",
    ELSEWHERE: "In another department.",
    DISTRIBUTED: "Spread over many teams.",
    NOBODY: "Nobody does it.",
  },
});

export const departmentEnum = registerEnum(DEPARTMENTS, {
  name: "Department",
  description: "A department that shares or holds a function.",
});

export const charterScopeEnum = registerEnum(CHARTER_SCOPES, {
  name: "CharterScope",
  description: "A field that an office's charter covers.",
});

export const draftKindEnum = registerEnum(DRAFT_KINDS, {
  name: "DraftKind",
  description: "What an office writes and may share.",
});

export const countBandEnum = registerEnum(COUNT_BANDS, {
  name: "CountBand",
  description: "How many there are, as precisely as may be said.",
});

export const evidenceTypeEnum = registerEnum(EVIDENCE_TYPES, {
  name: "EvidenceType",
  description: "What shows that somebody works outside the company too.",
  values: {
    UPSTREAM_COMMIT: "Changes brought into an open source project.",
    REVIEW: "Reviews of what others bring into one.",
    TALK: "Talks in public.",
    GOVERNANCE_SEAT: "A say in how a project or a foundation is run: a seat, an office, maintainership.",
    DOCUMENTATION: "Documentation, translations and articles for the public.",
    COMMUNITY_ORGANIZING: "Meetups and conferences organized, newcomers mentored.",
    STANDARDS: "Work in a standards body or on an open specification.",
  },
});

export const practiceKindEnum = registerEnum(PRACTICE_KINDS, {
  name: "PracticeKind",
  description: "What a written account of a practice is about.",
});

export const maturityEnum = registerEnum(MATURITIES, {
  name: "Maturity",
  description: "How far a practice has come.",
  values: {
    TRYING: "It has just begun, or is an experiment.",
    ESTABLISHED: "It is part of the office's normal work.",
    WIDELY_USED: "It is used far beyond the office.",
    GIVEN_UP: "It was tried and given up.",
  },
});

export const practiceStartEnum = registerEnum(PRACTICE_STARTS, {
  name: "PracticeStart",
  description: "The years in which a practice began; a block of the calendar that never changes.",
});

export const nextStepKindEnum = registerEnum(NEXT_STEP_KINDS, {
  name: "NextStepKind",
  description: "Where people in a role go next.",
  values: {
    SAME_FAMILY_UP: "Up, in the same role.",
    OTHER_FAMILY: "To another role of an open source office.",
    TRADITIONAL: "To a traditional job.",
    OTHER_OFFICE: "To the open source office of another company.",
    FOUNDATION: "To a foundation.",
  },
});

export const externalShareBandEnum = registerEnum(keysOf(EXTERNAL_SHARE_BANDS), {
  name: "ExternalShareBand",
  description: "How much of a role's time goes to people outside the company.",
  values: {
    MOSTLY_INSIDE: "Up to 30 %.",
    BOTH: "From 40 to 60 %.",
    MOSTLY_OUTSIDE: "70 % and more.",
  },
});

export const postPurposeEnum = registerEnum(POST_PURPOSES, {
  name: "PostPurpose",
  description: "What a post on the board is for.",
  values: {
    MENTOR_OFFER: "Offers time to others.",
    MENTOR_REQUEST: "Asks for somebody's time.",
    COMPARE_NOTES: "Invites another office to compare how both do something.",
  },
});

export const boardTopicEnum = registerEnum(BOARD_TOPICS, {
  name: "BoardTopic",
  description: "What leaders of open source offices want to talk about.",
});

export const postFormatEnum = registerEnum(POST_FORMATS, {
  name: "PostFormat",
  description: "How two who found each other would meet.",
  values: {
    ONE_OFF: "Once.",
    MONTHLY: "About once a month.",
    PEER_SWAP: "In turns, without one being the mentor.",
    GROUP: "With several others.",
  },
});

export const postReturnEnum = registerEnum(POST_RETURNS, {
  name: "PostReturn",
  description: "What the author of a post would like to have in return.",
  values: {
    NOTHING: "Nothing.",
    FEEDBACK: "A word on how it helped.",
    SWAP: "The same for something else.",
    WRITE_UP: "That what was learned is written up for all.",
  },
});

export const suggestionReasonEnum = registerEnum(SUGGESTION_REASONS, {
  name: "SuggestionReason",
  description: "Why a post is suggested.",
  values: {
    TOPICS: "It is about some of the same topics.",
    FUNCTIONS: "It is about some of the same functions.",
    RANK: "It is meant for the same ranks, or for ranks beside them.",
    HOURS: "Both can talk in some of the same hours.",
    STARTING_UP: "Both offices are just setting up.",
    FORMAT: "Both would meet in the same way.",
    LANGUAGE: "Both can talk in one language at least.",
  },
});

export const capacityBandEnum = registerEnum(CAPACITY_BANDS, {
  name: "CapacityBand",
  description: "For how many at once a post has room.",
});

function keysOf<Key extends string>(groups: Record<Key, unknown>): Key[] {
  return Object.keys(groups) as Key[];
}
