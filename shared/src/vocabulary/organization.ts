/**
 * The private attributes of an organisation, each as a tree of two steps: the groups, and the values in each. A face
 * shows one step of it, or nothing (anonymity.md). Names are unique within an attribute, so that a name is a place.
 */

/** ISIC Rev. 4 sections, grouped into the five groups of the public face. */
export const INDUSTRY_GROUPS = {
  TECHNOLOGY: ["INFORMATION_COMMUNICATION", "PROFESSIONAL_SCIENTIFIC"],
  FINANCE: ["FINANCE_INSURANCE", "REAL_ESTATE"],
  INDUSTRIAL_ENERGY: [
    "MANUFACTURING",
    "ENERGY_SUPPLY",
    "MINING",
    "WATER_WASTE",
    "CONSTRUCTION",
    "TRANSPORT_STORAGE",
    "AGRICULTURE",
  ],
  PUBLIC_EDUCATION_NONPROFIT: [
    "PUBLIC_ADMINISTRATION",
    "EDUCATION",
    "MEMBERSHIP_ORGANIZATIONS",
    "EXTRATERRITORIAL",
  ],
  CONSUMER_MEDIA_HEALTH: [
    "TRADE",
    "HOSPITALITY",
    "ADMINISTRATIVE_SUPPORT",
    "HEALTH_SOCIAL",
    "ARTS_MEDIA",
    "HOUSEHOLDS",
  ],
} as const;

/** UN M49 sub-regions, grouped into the three regions of the public face. */
export const REGION_GROUPS = {
  AMER: ["NORTHERN_AMERICA", "LATIN_AMERICA_CARIBBEAN"],
  EMEA: ["NORTHERN_EUROPE", "WESTERN_EUROPE", "SOUTHERN_EUROPE", "EASTERN_EUROPE", "AFRICA", "WESTERN_ASIA"],
  APAC: ["EASTERN_ASIA", "SOUTHERN_ASIA", "SOUTH_EASTERN_ASIA", "CENTRAL_ASIA", "OCEANIA"],
} as const;

/** People in the whole company. */
export const SIZE_GROUPS = {
  BELOW_1000: ["FROM_1_TO_10", "FROM_11_TO_49", "FROM_50_TO_249", "FROM_250_TO_999"],
  FROM_1000_TO_19999: ["FROM_1000_TO_9999", "FROM_10000_TO_19999"],
  ABOVE_19999: ["FROM_20000_TO_99999", "ABOVE_99999"],
} as const;

/** Whole years since the office was founded, at the quarter of publication. */
export const OFFICE_AGE_BANDS = {
  BELOW_1: { from: 0, to: 0 },
  FROM_1_TO_2: { from: 1, to: 2 },
  FROM_3_TO_4: { from: 3, to: 4 },
  FROM_5_TO_7: { from: 5, to: 7 },
  FROM_8_TO_12: { from: 8, to: 12 },
  ABOVE_12: { from: 13, to: null },
} as const;

/** The bands of an office's age, grouped into the three ages of the public face. */
export const OFFICE_AGE_GROUPS = {
  BELOW_3: ["BELOW_1", "FROM_1_TO_2"],
  FROM_3_TO_7: ["FROM_3_TO_4", "FROM_5_TO_7"],
  ABOVE_7: ["FROM_8_TO_12", "ABOVE_12"],
} as const;

/** People in the open source program office. */
export const TEAM_SIZE_BANDS = {
  EXACTLY_1: { from: 1, to: 1 },
  FROM_2_TO_3: { from: 2, to: 3 },
  FROM_4_TO_6: { from: 4, to: 6 },
  FROM_7_TO_10: { from: 7, to: 10 },
  FROM_11_TO_25: { from: 11, to: 25 },
  ABOVE_25: { from: 26, to: null },
} as const;

/** The bands of an office's headcount, grouped into the three sizes of the public face. */
export const TEAM_SIZE_GROUPS = {
  FROM_1_TO_3: ["EXACTLY_1", "FROM_2_TO_3"],
  FROM_4_TO_10: ["FROM_4_TO_6", "FROM_7_TO_10"],
  ABOVE_10: ["FROM_11_TO_25", "ABOVE_25"],
} as const;

/** Where the office reports. */
export const REPORTING_LINE_GROUPS = {
  ENGINEERING: ["CTO_OFFICE", "SOFTWARE_ENGINEERING", "IT"],
  OTHER: ["LEGAL", "MARKETING_DEVREL", "SECURITY_COMPLIANCE", "RESEARCH", "OTHER_FUNCTION"],
} as const;

type Values<Groups extends Record<string, readonly string[]>> = Groups[keyof Groups][number];
type Keys<Groups> = Extract<keyof Groups, string>;

export type IndustryGroup = Keys<typeof INDUSTRY_GROUPS>;
export type Industry = Values<typeof INDUSTRY_GROUPS>;
export type RegionGroup = Keys<typeof REGION_GROUPS>;
export type Region = Values<typeof REGION_GROUPS>;
export type SizeGroup = Keys<typeof SIZE_GROUPS>;
export type Size = Values<typeof SIZE_GROUPS>;
export type OfficeAgeGroup = Keys<typeof OFFICE_AGE_GROUPS>;
export type OfficeAgeBand = Keys<typeof OFFICE_AGE_BANDS>;
export type TeamSizeGroup = Keys<typeof TEAM_SIZE_GROUPS>;
export type TeamSizeBand = Keys<typeof TEAM_SIZE_BANDS>;
export type ReportingLineGroup = Keys<typeof REPORTING_LINE_GROUPS>;
export type ReportingLine = Values<typeof REPORTING_LINE_GROUPS>;

export const INDUSTRIES = Object.values(INDUSTRY_GROUPS).flat() as [Industry, ...Industry[]];
export const REGIONS = Object.values(REGION_GROUPS).flat() as [Region, ...Region[]];
export const SIZES = Object.values(SIZE_GROUPS).flat() as [Size, ...Size[]];
export const REPORTING_LINES = Object.values(REPORTING_LINE_GROUPS).flat() as [
  ReportingLine,
  ...ReportingLine[],
];

/** What a member may do in the organisation: owners also manage people, editors also write and publish. */
export const MEMBER_ROLES = ["OWNER", "EDITOR", "MEMBER"] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

/** What an organisation calls itself and its things, so that redaction never lets it through. */
export const SECRET_KINDS = ["NAME", "ALIAS", "DOMAIN", "PRODUCT"] as const;
export type SecretKind = (typeof SECRET_KINDS)[number];
