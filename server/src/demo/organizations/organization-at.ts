import type { Size } from "@rungs/shared/vocabulary/organization";

import type { DemoOrganization } from "../demo-organization.ts";
import { type Random, randomFor } from "../random.ts";
import { type Archetype, ARCHETYPES } from "./archetypes.ts";
import { inventName, inventProduct } from "./invent-name.ts";
import { inventPeople } from "./invent-people.ts";

/** The year in which the demo network plays. */
const PRESENT = 2026;

/** The organisations of the demo accounts are of the most common kind, so that they always have peers. */
const ORGANIZATIONS_WITH_ACCOUNTS = 3;

const LARGEST_TEAM: Readonly<Record<Size, number>> = {
  FROM_1_TO_10: 1,
  FROM_11_TO_49: 2,
  FROM_50_TO_249: 4,
  FROM_250_TO_999: 7,
  FROM_1000_TO_9999: 11,
  FROM_10000_TO_19999: 15,
  FROM_20000_TO_99999: 24,
  ABOVE_99999: 40,
};

/** The organisation at a place in the network: the same for the same seed, however large the network is. */
export function organizationAt(seed: number, index: number): DemoOrganization {
  const random = randomFor(seed, "organization", index);
  const archetype = archetypeAt(index, random);
  const stem = inventName(index);
  const domain = `${stem.toLowerCase()}.example`;
  const name = random.pick(archetype.names).replace("*", stem);
  const size = random.weighted(archetype.sizes);
  const officeAge = officeAgeOf(archetype, random);
  return {
    index,
    name,
    unit: unitAt(index),
    aliases: name === stem ? [`${stem} Group`] : [stem],
    domains: random.chance(0.3) ? [domain, `${stem.toLowerCase()}-oss.example`] : [domain],
    products: Array.from({ length: random.int(1, 3) }, () => inventProduct(random)),
    industry: archetype.industry,
    region: random.weighted(archetype.regions),
    size,
    officeFoundedYear: PRESENT - officeAge,
    teamSize: teamSizeOf(size, officeAge, random),
    reportingLine: random.weighted(archetype.reportingLines),
    people: inventPeople(random, domain),
  };
}

/** One office in twelve has the same parent as the one before it. */
function unitAt(index: number): string {
  const first = index > 0 && index % 12 === 0 ? index - 1 : index;
  return `${inventName(first)} Holding`;
}

function archetypeAt(index: number, random: Random): Archetype {
  const weights = Object.fromEntries(ARCHETYPES.map(({ weight }, place) => [place, weight]));
  const place = random.weighted<string>(weights);
  const archetype = ARCHETYPES[index < ORGANIZATIONS_WITH_ACCOUNTS ? 0 : Number(place)];
  if (archetype === undefined) throw new Error(`There is no archetype ${place}.`);
  return archetype;
}

/** More offices are young than old. */
function officeAgeOf({ officeAge: [youngest, oldest] }: Archetype, random: Random): number {
  return youngest + Math.floor(random.next() ** 1.4 * (oldest - youngest + 1));
}

/** Large companies and old offices have larger teams; most are small all the same. */
function teamSizeOf(size: Size, officeAge: number, random: Random): number {
  const grown = Math.min(1, 0.5 + officeAge / 12);
  return Math.max(1, Math.round(LARGEST_TEAM[size] * grown * (0.2 + 0.8 * random.next() ** 1.3)));
}
