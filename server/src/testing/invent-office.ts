import type { Industry, Region, ReportingLine, Size } from "@rungs/shared/vocabulary/organization";

import type { PrivateAttributes } from "#server/anonymity/private-attributes.ts";

import { pickWeighted, type SeededRandom } from "./seeded-random.ts";

/** The kinds of networks that tests invent: like real ones, one of many equals, and one with one large crowd. */
export const POPULATIONS = ["LIFELIKE", "EVEN", "CROWDED"] as const;
export type Population = (typeof POPULATIONS)[number];

type Weights<Key extends string> = Readonly<Partial<Record<Key, number>>>;

// Few sectors hold most offices, and a long tail holds the rest.
const INDUSTRY: Weights<Industry> = {
  ...{ INFORMATION_COMMUNICATION: 38, FINANCE_INSURANCE: 13, MANUFACTURING: 13, PROFESSIONAL_SCIENTIFIC: 8 },
  ...{ PUBLIC_ADMINISTRATION: 6, EDUCATION: 5, MEMBERSHIP_ORGANIZATIONS: 4, TRADE: 4, ENERGY_SUPPLY: 3 },
  ...{ HEALTH_SOCIAL: 2, ARTS_MEDIA: 2, TRANSPORT_STORAGE: 2, CONSTRUCTION: 0.5, MINING: 0.4 },
  ...{ HOSPITALITY: 0.4, REAL_ESTATE: 0.4, WATER_WASTE: 0.3, AGRICULTURE: 0.3, ADMINISTRATIVE_SUPPORT: 0.3 },
  ...{ EXTRATERRITORIAL: 0.3, HOUSEHOLDS: 0.1 },
};
const REGION: Weights<Region> = {
  ...{ NORTHERN_AMERICA: 42, WESTERN_EUROPE: 18, NORTHERN_EUROPE: 9, EASTERN_ASIA: 12, SOUTHERN_ASIA: 6 },
  ...{ EASTERN_EUROPE: 3, SOUTHERN_EUROPE: 3, LATIN_AMERICA_CARIBBEAN: 3, OCEANIA: 2, SOUTH_EASTERN_ASIA: 2 },
  ...{ WESTERN_ASIA: 1.5, AFRICA: 1, CENTRAL_ASIA: 0.2 },
};
const EUROPE_FIRST: Weights<Region> = {
  ...REGION,
  WESTERN_EUROPE: 40,
  NORTHERN_EUROPE: 18,
  NORTHERN_AMERICA: 18,
};
const ASIA_STRONG: Weights<Region> = {
  ...REGION,
  EASTERN_ASIA: 30,
  WESTERN_EUROPE: 26,
  NORTHERN_AMERICA: 24,
};
const SIZE: Weights<Size> = {
  ...{ FROM_1_TO_10: 1, FROM_11_TO_49: 3, FROM_50_TO_249: 8, FROM_250_TO_999: 15 },
  ...{ FROM_1000_TO_9999: 32, FROM_10000_TO_19999: 15, FROM_20000_TO_99999: 18, ABOVE_99999: 8 },
};
const LARGE: Weights<Size> = { ...SIZE, FROM_250_TO_999: 4, FROM_20000_TO_99999: 36, ABOVE_99999: 18 };
const SMALL: Weights<Size> = { ...SIZE, FROM_50_TO_249: 24, FROM_250_TO_999: 22, ABOVE_99999: 2 };
const REPORTING_LINE: Weights<ReportingLine> = {
  ...{ CTO_OFFICE: 38, SOFTWARE_ENGINEERING: 30, IT: 7, LEGAL: 9, MARKETING_DEVREL: 6 },
  ...{ SECURITY_COMPLIANCE: 5, RESEARCH: 4, OTHER_FUNCTION: 1 },
};
const IT_FIRST: Weights<ReportingLine> = {
  ...REPORTING_LINE,
  IT: 34,
  SECURITY_COMPLIANCE: 14,
  MARKETING_DEVREL: 1,
};

const LARGEST_TEAM: Readonly<Record<Size, number>> = {
  ...{ FROM_1_TO_10: 2, FROM_11_TO_49: 3, FROM_50_TO_249: 5, FROM_250_TO_999: 9 },
  ...{ FROM_1000_TO_9999: 14, FROM_10000_TO_19999: 22, FROM_20000_TO_99999: 40, ABOVE_99999: 60 },
};

/** An office as there may be one in a network of a kind: attributes go together as they do in life. */
export function inventOffice(
  random: SeededRandom,
  { population = "LIFELIKE", year = 2026 }: { population?: Population; year?: number } = {},
): PrivateAttributes {
  const flat = population === "EVEN" ? 0.35 : 1;
  const steep = population === "CROWDED" ? 2 : 1;
  const pick = <Key extends string>(weights: Weights<Key>) =>
    pickWeighted(random, sharpened(weights, flat * steep));
  const industry = pick(INDUSTRY);
  const region = pick(regionsOf(industry));
  const size = pick(sizesOf(industry));
  const age = Math.floor(random() ** 1.6 * 16);
  const team = Math.ceil(LARGEST_TEAM[size] * (0.15 + 0.85 * random() ** 1.8) * Math.min(1, 0.5 + age / 10));
  const line = pick(industry === "FINANCE_INSURANCE" || industry === "TRADE" ? IT_FIRST : REPORTING_LINE);
  // Not everybody says everything.
  const told = <Value>(value: Value) => (random() < 0.04 ? null : value);
  return {
    industry: told(industry),
    region: told(region),
    size: told(size),
    officeFoundedYear: told(year - age),
    teamSize: told(team),
    reportingLine: told(line),
  };
}

function regionsOf(industry: Industry): Weights<Region> {
  if (industry === "MANUFACTURING") return ASIA_STRONG;
  if (["PUBLIC_ADMINISTRATION", "ENERGY_SUPPLY", "EDUCATION", "TRANSPORT_STORAGE"].includes(industry)) {
    return EUROPE_FIRST;
  }
  return REGION;
}

function sizesOf(industry: Industry): Weights<Size> {
  if (["FINANCE_INSURANCE", "MANUFACTURING", "TRADE", "TRANSPORT_STORAGE"].includes(industry)) return LARGE;
  if (["MEMBERSHIP_ORGANIZATIONS", "PROFESSIONAL_SCIENTIFIC", "ARTS_MEDIA"].includes(industry)) return SMALL;
  return SIZE;
}

function sharpened<Key extends string>(weights: Weights<Key>, power: number): Weights<Key> {
  if (power === 1) return weights;
  const entries = Object.entries<number | undefined>(weights).map(([key, weight = 0]) => [
    key,
    weight ** power,
  ]);
  return Object.fromEntries(entries) as Weights<Key>;
}
