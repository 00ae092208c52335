import type { Industry, Region, ReportingLine, Size } from "@rungs/shared/vocabulary/organization";

/** A kind of organisation: how such offices usually look, so that attributes go together as they do in life. */
export interface Archetype {
  readonly weight: number;
  readonly industry: Industry;
  /** `*` stands for the invented name. */
  readonly names: readonly string[];
  readonly regions: Partial<Record<Region, number>>;
  readonly sizes: Partial<Record<Size, number>>;
  /** Years since the office was founded, at least and at most. */
  readonly officeAge: readonly [number, number];
  readonly reportingLines: Partial<Record<ReportingLine, number>>;
}

const EVERYWHERE = {
  NORTHERN_AMERICA: 45,
  WESTERN_EUROPE: 16,
  NORTHERN_EUROPE: 9,
  EASTERN_ASIA: 12,
  SOUTHERN_ASIA: 7,
  EASTERN_EUROPE: 4,
  SOUTHERN_EUROPE: 3,
  LATIN_AMERICA_CARIBBEAN: 4,
  OCEANIA: 3,
  SOUTH_EASTERN_ASIA: 3,
  WESTERN_ASIA: 2,
  AFRICA: 2,
} as const;

const EUROPE_FIRST = {
  WESTERN_EUROPE: 38,
  NORTHERN_EUROPE: 16,
  SOUTHERN_EUROPE: 7,
  EASTERN_EUROPE: 5,
  NORTHERN_AMERICA: 20,
  EASTERN_ASIA: 14,
  SOUTHERN_ASIA: 3,
  LATIN_AMERICA_CARIBBEAN: 3,
} as const;

/** The kinds of organisations that have an open source office, most of them in technology. */
export const ARCHETYPES: readonly Archetype[] = [
  {
    weight: 34,
    industry: "INFORMATION_COMMUNICATION",
    names: ["* Software", "* Systems", "* Cloud", "* Labs", "* Data", "*", "* Networks", "* Technologies"],
    regions: EVERYWHERE,
    sizes: {
      FROM_50_TO_249: 12,
      FROM_250_TO_999: 22,
      FROM_1000_TO_9999: 40,
      FROM_10000_TO_19999: 12,
      FROM_20000_TO_99999: 14,
    },
    officeAge: [1, 14],
    reportingLines: {
      CTO_OFFICE: 40,
      SOFTWARE_ENGINEERING: 36,
      LEGAL: 8,
      MARKETING_DEVREL: 12,
      SECURITY_COMPLIANCE: 4,
    },
  },
  {
    weight: 10,
    industry: "INFORMATION_COMMUNICATION",
    names: ["* Telecom", "* Mobile", "* Communications", "* Semiconductor"],
    regions: EVERYWHERE,
    sizes: { FROM_10000_TO_19999: 30, FROM_20000_TO_99999: 45, ABOVE_99999: 25 },
    officeAge: [4, 16],
    reportingLines: { CTO_OFFICE: 55, SOFTWARE_ENGINEERING: 20, RESEARCH: 15, LEGAL: 10 },
  },
  {
    weight: 7,
    industry: "PROFESSIONAL_SCIENTIFIC",
    names: ["* Consulting", "* Engineering", "* Research", "* Partners"],
    regions: EVERYWHERE,
    sizes: { FROM_50_TO_249: 20, FROM_250_TO_999: 25, FROM_1000_TO_9999: 35, FROM_20000_TO_99999: 20 },
    officeAge: [0, 8],
    reportingLines: { CTO_OFFICE: 45, SOFTWARE_ENGINEERING: 30, RESEARCH: 15, LEGAL: 10 },
  },
  {
    weight: 14,
    industry: "FINANCE_INSURANCE",
    names: ["* Bank", "* Insurance", "* Capital", "* Payments", "* Mutual"],
    regions: { ...EUROPE_FIRST, NORTHERN_AMERICA: 34, WESTERN_ASIA: 3, OCEANIA: 3, AFRICA: 2 },
    sizes: { FROM_1000_TO_9999: 22, FROM_10000_TO_19999: 22, FROM_20000_TO_99999: 40, ABOVE_99999: 16 },
    officeAge: [0, 7],
    reportingLines: { CTO_OFFICE: 34, IT: 28, SOFTWARE_ENGINEERING: 18, SECURITY_COMPLIANCE: 14, LEGAL: 6 },
  },
  {
    weight: 13,
    industry: "MANUFACTURING",
    names: ["* Motors", "* Industries", "* Instruments", "* Robotics", "* Medical Devices", "* Aerospace"],
    regions: { ...EUROPE_FIRST, EASTERN_ASIA: 26 },
    sizes: {
      FROM_250_TO_999: 5,
      FROM_1000_TO_9999: 25,
      FROM_10000_TO_19999: 20,
      FROM_20000_TO_99999: 32,
      ABOVE_99999: 18,
    },
    officeAge: [0, 11],
    reportingLines: {
      SOFTWARE_ENGINEERING: 38,
      CTO_OFFICE: 22,
      LEGAL: 14,
      SECURITY_COMPLIANCE: 14,
      RESEARCH: 12,
    },
  },
  {
    weight: 4,
    industry: "ENERGY_SUPPLY",
    names: ["* Energy", "* Grid", "* Power"],
    regions: EUROPE_FIRST,
    sizes: { FROM_1000_TO_9999: 55, FROM_10000_TO_19999: 25, FROM_20000_TO_99999: 20 },
    officeAge: [0, 6],
    reportingLines: { IT: 45, CTO_OFFICE: 35, RESEARCH: 20 },
  },
  {
    weight: 3,
    industry: "TRANSPORT_STORAGE",
    names: ["* Rail", "* Logistics", "* Air"],
    regions: EUROPE_FIRST,
    sizes: { FROM_1000_TO_9999: 30, FROM_20000_TO_99999: 45, ABOVE_99999: 25 },
    officeAge: [0, 6],
    reportingLines: { IT: 50, CTO_OFFICE: 30, LEGAL: 20 },
  },
  {
    weight: 5,
    industry: "PUBLIC_ADMINISTRATION",
    names: ["City of *", "* Digital Agency", "* Statistics Office", "State of *"],
    regions: EUROPE_FIRST,
    sizes: { FROM_250_TO_999: 30, FROM_1000_TO_9999: 50, FROM_10000_TO_19999: 20 },
    officeAge: [0, 6],
    reportingLines: { IT: 60, CTO_OFFICE: 25, OTHER_FUNCTION: 15 },
  },
  {
    weight: 4,
    industry: "EDUCATION",
    names: ["University of *", "* Institute of Technology", "* College"],
    regions: { NORTHERN_AMERICA: 55, WESTERN_EUROPE: 20, NORTHERN_EUROPE: 10, OCEANIA: 5, EASTERN_ASIA: 10 },
    sizes: { FROM_1000_TO_9999: 65, FROM_10000_TO_19999: 35 },
    officeAge: [0, 5],
    reportingLines: { RESEARCH: 55, IT: 25, OTHER_FUNCTION: 20 },
  },
  {
    weight: 3,
    industry: "MEMBERSHIP_ORGANIZATIONS",
    names: ["* Foundation", "* Alliance", "* Relief"],
    regions: { NORTHERN_AMERICA: 50, WESTERN_EUROPE: 40, AFRICA: 10 },
    sizes: { FROM_11_TO_49: 35, FROM_50_TO_249: 45, FROM_250_TO_999: 20 },
    officeAge: [0, 9],
    reportingLines: { CTO_OFFICE: 45, OTHER_FUNCTION: 55 },
  },
  {
    weight: 4,
    industry: "TRADE",
    names: ["* Stores", "* Market", "* Retail"],
    regions: EVERYWHERE,
    sizes: { FROM_1000_TO_9999: 35, FROM_20000_TO_99999: 40, ABOVE_99999: 25 },
    officeAge: [0, 9],
    reportingLines: { SOFTWARE_ENGINEERING: 60, CTO_OFFICE: 30, LEGAL: 10 },
  },
  {
    weight: 3,
    industry: "ARTS_MEDIA",
    names: ["* Media", "* Studios", "* Games"],
    regions: EVERYWHERE,
    sizes: { FROM_250_TO_999: 25, FROM_1000_TO_9999: 50, FROM_20000_TO_99999: 25 },
    officeAge: [1, 10],
    reportingLines: { SOFTWARE_ENGINEERING: 55, CTO_OFFICE: 30, LEGAL: 15 },
  },
  {
    weight: 3,
    industry: "HEALTH_SOCIAL",
    names: ["* Health", "* Clinics", "* Care"],
    regions: EVERYWHERE,
    sizes: { FROM_1000_TO_9999: 50, FROM_20000_TO_99999: 50 },
    officeAge: [0, 5],
    reportingLines: { IT: 45, CTO_OFFICE: 35, SECURITY_COMPLIANCE: 20 },
  },
];
