import { RELEASE_POLICY } from "@rungs/shared/release-policy";
import { RANKS, ROLE_FAMILIES } from "@rungs/shared/vocabulary/ladder";
import {
  INDUSTRY_GROUPS,
  REGION_GROUPS,
  REPORTING_LINES,
  SIZE_GROUPS,
} from "@rungs/shared/vocabulary/organization";
import { OFFICE_FUNCTIONS } from "@rungs/shared/vocabulary/office";
import { PRACTICE_KINDS } from "@rungs/shared/vocabulary/practice";
import { COUNTED_PLACEMENTS } from "@rungs/shared/vocabulary/statistics";
import fc from "fast-check";

import { type Census, declaredTables } from "#server/anonymity/statistics/declared-tables.ts";
import {
  type CountedOffice,
  type Facts,
  ladderFacts,
  officeFacts,
  placementFacts,
  practicesFacts,
  rowOf,
} from "#server/anonymity/statistics/facts.ts";
import { dataMoment, quarterNumber, quarterOfNumber } from "#server/anonymity/statistics/quarters.ts";
import type { StatisticRow } from "#server/anonymity/statistics/statistic-row.ts";

const TABLES = declaredTables(RELEASE_POLICY);

/** The first of the quarters that they live through, and how many these are. */
export const FIRST = quarterNumber("2026-Q1");
/** How many quarters they live through. */
export const QUARTERS = 10;

/** One organisation over all the quarters: when it comes and goes, what it is, and when it changes its mind. */
export interface Life {
  from: number;
  to: number;
  size: number;
  region: number;
  industry: number;
  line: number;
  team: number;
  families: number[];
  levels: number;
  editAt: number;
  newSize: number;
  newLine: number;
}

const life: fc.Arbitrary<Life> = fc.record({
  from: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(QUARTERS - 1)),
  to: fc.oneof({ weight: 3, arbitrary: fc.constant(QUARTERS) }, fc.nat(QUARTERS)),
  size: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat(2)),
  region: fc.oneof({ weight: 2, arbitrary: fc.constant(1) }, fc.nat(2)),
  industry: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(4)),
  line: fc.nat(3),
  team: fc.integer({ min: 1, max: 30 }),
  families: fc.uniqueArray(fc.nat(2), { maxLength: 3 }),
  levels: fc.integer({ min: 2, max: 9 }),
  editAt: fc.nat(QUARTERS * 2),
  newSize: fc.nat(2),
  newLine: fc.nat(3),
});
/** The organisations of a network. */
export const lives = fc.array(life, { minLength: 40, maxLength: 130 });

/** The facts that a quarter's release may count, for every declared table. */
export function rowsAt(population: readonly Life[], place: number): StatisticRow[] {
  const since = dataMoment(quarterOfNumber(FIRST + place));
  return population.flatMap((one, number) => {
    if (place < one.from || place >= one.to) return [];
    const edited = place >= one.editAt;
    const office: CountedOffice = {
      size: Object.values(SIZE_GROUPS)[edited ? one.newSize : one.size]![0],
      region: Object.values(REGION_GROUPS)[one.region]![0],
      industry: Object.values(INDUSTRY_GROUPS)[one.industry]![0],
      reportingLine: REPORTING_LINES[edited ? one.newLine : one.line]!,
      teamSize: one.team,
      officeFoundedYear: 2026 - one.team,
    };
    const ranks = RANKS.slice(one.line, one.line + one.levels + (edited ? 1 : 0));
    const facts: Record<Census, Facts[]> = {
      OFFICES: [officeFacts(office, since)],
      LADDERS: one.families.map((family) =>
        ladderFacts({ ...office, roleFamily: ROLE_FAMILIES[family]!, ranks }, since),
      ),
      PRACTICES: [practicesFacts({ ...office, practices: PRACTICE_KINDS.slice(0, one.levels - 2) }, since)],
      // Who has no ladder shares no profile either; two functions stand for all.
      PLACEMENTS: (one.families.length ? OFFICE_FUNCTIONS.slice(0, 2) : []).map((officeFunction, place) =>
        placementFacts(
          {
            ...office,
            officeFunction,
            placement: COUNTED_PLACEMENTS[(one.team + place * one.line + (edited ? 1 : 0)) % 6]!,
          },
          since,
        ),
      ),
    };
    return TABLES.flatMap((table) =>
      facts[table.census].flatMap((fact) => {
        const row = rowOf(table, fact);
        return row ? [{ ...row, unit: `unit ${number}`, since }] : [];
      }),
    );
  });
}
