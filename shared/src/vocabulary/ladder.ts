/** How an office's ladder relates to its company's own ladders (product.md C14). */
export const LADDER_STRATEGIES = ["OSPO_SPECIFIC", "LENS_ON_STANDARD", "STANDARD_ONLY"] as const;
export type LadderStrategy = (typeof LADDER_STRATEGIES)[number];

/** What a line of a ladder says of the person it describes. */
export const EXPECTATION_KINDS = ["RESPONSIBILITY", "REQUIRED", "PREFERRED", "CRITERION", "EXAMPLE"] as const;
export type ExpectationKind = (typeof EXPECTATION_KINDS)[number];

/** How far ahead a responsibility looks (product.md R2). */
export const HORIZONS = ["STRATEGIC", "OPERATIONAL", "TACTICAL"] as const;
export type Horizon = (typeof HORIZONS)[number];

/** The widest circle that feels a person's work, narrowest first (vocabulary.md, canonical level scale). */
export const SCOPES = ["SELF", "TEAM", "TEAMS", "ORGANIZATION", "INDUSTRY"] as const;
export type Scope = (typeof SCOPES)[number];

/** Individual contributor, manager of people, executive, or lead of one division's office (product.md C13). */
export const TRACK_KINDS = ["INDIVIDUAL", "MANAGEMENT", "EXECUTIVE", "DIVISION_LEAD"] as const;
export type TrackKind = (typeof TRACK_KINDS)[number];

/**
 * The neutral scale on which levels of different companies meet: 1 is entry, 3 career, 4 senior, 5 staff or
 * manager, 6 principal, 7 director, 8 senior director, 9 executive director or VP, 10 chief open source officer.
 */
export const RANKS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
export type Rank = (typeof RANKS)[number];

/** The dimensions offered to a ladder that brings none of its own (product.md C1). */
export const DEFAULT_DIMENSIONS = [
  "LEADERSHIP",
  "COLLABORATION",
  "COMMUNITY_CONTRIBUTION",
  "TECHNICAL_ACUMEN",
] as const;
export type DefaultDimension = (typeof DEFAULT_DIMENSIONS)[number];

/** The families of roles an office hires for; the neutral answer to titles that differ everywhere. */
export const ROLE_FAMILIES = [
  "COMMUNITY_ARCHITECT",
  "COMPLIANCE",
  "DEVELOPER_RELATIONS",
  "TECHNICAL_PROGRAM_MANAGER",
  "PROGRAM_MANAGER",
  "OSPO_LEAD",
  "UPSTREAM_ENGINEER",
  "OSPO_ENGINEER",
  "SECURITY",
  "LEGAL_COUNSEL",
  "STANDARDS",
  "INNERSOURCE",
  "TECHNICAL_WRITER",
  "OTHER",
] as const;
export type RoleFamily = (typeof ROLE_FAMILIES)[number];
