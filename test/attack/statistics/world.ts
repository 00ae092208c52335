import { type Rank, RANKS, type RoleFamily } from "@rungs/shared/vocabulary/ladder";
import { OFFICE_FUNCTIONS, type OfficeFunction } from "@rungs/shared/vocabulary/office";
import {
  INDUSTRIES,
  type Industry,
  type Region,
  REGIONS,
  type ReportingLine,
  REPORTING_LINES,
  type Size,
  SIZES,
} from "@rungs/shared/vocabulary/organization";
import { PRACTICE_KINDS, type PracticeKind } from "@rungs/shared/vocabulary/practice";
import { COUNTED_PLACEMENTS, type CountedPlacement } from "@rungs/shared/vocabulary/statistics";

import { cellsOfUnit, type UnitCells } from "../../../server/src/anonymity/statistics/cells-of-unit.ts";
import type { Census, TableDeclaration } from "../../../server/src/anonymity/statistics/declared-tables.ts";
import {
  type CountedOffice,
  type Facts,
  ladderFacts,
  officeFacts,
  practicesFacts,
  placementFacts,
  rowOf,
} from "../../../server/src/anonymity/statistics/facts.ts";
import { Random } from "../../../server/src/demo/random.ts";

/** One office of a made-up network: when it comes and goes, and what it is from which quarter on. */
export interface Office {
  id: string;
  comes: number;
  goes: number;
  states: { since: number; office: Told }[];
  ladders: { since: number; roleFamily: RoleFamily; ranks: Rank[] }[];
  /** What it says that it does. */
  practices: PracticeKind[];
  /** Where it has each function, where it shares its profile. */
  placements: { officeFunction: OfficeFunction; placement: CountedPlacement }[];
}

type Told = { [Fact in keyof CountedOffice]: NonNullable<CountedOffice[Fact]> };

/** Years for which the age of an office is of one group in all quarters of a world. */
const FOUNDED = { 2028: 5, 2022: 3, 2010: 2 };
const TEAMS = { 2: 6, 7: 3, 20: 1 };
const LINES = weights(REPORTING_LINES, [30, 22, 14, 10, 9, 6, 5, 4]);
const SIZE = weights(SIZES, [0, 0, 0, 5, 0, 3, 0, 2]);
const REGION = weights(REGIONS, [4, 0, 0, 4, 0, 0, 0, 0, 2]);
const INDUSTRY = weights(INDUSTRIES, [5, 0, 2, 0, 2, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1]);
const FAMILIES = { COMMUNITY_ARCHITECT: 6, PROGRAM_MANAGER: 3, COMPLIANCE: 2, SECURITY: 1 };
const LEVELS = { 3: 6, 4: 14, 5: 26, 6: 24, 7: 14, 8: 10 };
const PLACED = weights(COUNTED_PLACEMENTS, [40, 20, 18, 8, 5, 9]);
const FIRST_RANK = { 1: 2, 2: 3, 3: 1 };
/** Any day in the years of a world. */
const TODAY = new Date("2028-07-01T00:00:00Z");

/** Draws the life of a network over so many quarters: about a tenth joins in each, some leave, some change. */
export function drawWorld(seed: number, organizations: number, quarters: number): Office[] {
  const random = new Random(seed);
  // Drawn apart, so that the rest of a world stays what it was.
  const habits = new Random(seed + 1);
  const offices: Office[] = [];
  for (let quarter = 0; quarter < quarters; quarter += 1) {
    const joining = quarter === 0 ? organizations : random.int(2, Math.ceil(organizations / 5));
    for (let count = 0; count < joining; count += 1) {
      const states = [{ since: quarter, office: drawOffice(random) }];
      if (random.chance(0.15)) {
        states.push({ since: random.int(quarter + 1, quarters), office: drawOffice(random) });
      }
      const ladders = Array.from({ length: random.int(0, 2) }, (_, place) => ({
        since: quarter,
        roleFamily: place === 0 ? random.weighted(FAMILIES) : ("OSPO_LEAD" as const),
        ranks: drawRanks(random),
      }));
      const goes = random.chance(0.15) ? random.int(quarter + 1, quarters) : quarters;
      const practices = PRACTICE_KINDS.filter((_, place) => habits.chance(0.5 / (place + 1)));
      const placements = drawPlacements(habits);
      offices.push({ id: uuid(random), comes: quarter, goes, states, ladders, practices, placements });
    }
  }
  return offices;
}

/** What an office is in a quarter; null before it came and after it went. */
export function stateIn(office: Office, quarter: number): Told | null {
  if (quarter < office.comes || quarter >= office.goes) return null;
  return office.states.findLast(({ since }) => since <= quarter)?.office ?? null;
}

/** The cells of a table that an office is counted in, with its values; none while it is not there. */
export function cellsIn(office: Office, table: TableDeclaration, quarter: number): UnitCells {
  const state = stateIn(office, quarter);
  if (!state) return new Map();
  // A census that the attack does not know stops it here: it has to be lived first.
  const facts: Record<Census, readonly Facts[]> = {
    OFFICES: [officeFacts(state, TODAY)],
    LADDERS: office.ladders.map(({ roleFamily, ranks }) =>
      ladderFacts({ ...state, roleFamily, ranks }, TODAY),
    ),
    PRACTICES: [practicesFacts({ ...state, practices: office.practices }, TODAY)],
    PLACEMENTS: office.placements.map((placement) => placementFacts({ ...state, ...placement }, TODAY)),
  };
  return cellsOfUnit(
    table,
    facts[table.census].flatMap((one) => rowOf(table, one) ?? []),
  );
}

function drawOffice(random: Random): Told {
  return {
    size: random.weighted(SIZE) as Size,
    region: random.weighted(REGION) as Region,
    industry: random.weighted(INDUSTRY) as Industry,
    reportingLine: random.weighted(LINES) as ReportingLine,
    teamSize: Number(random.weighted(TEAMS)),
    officeFoundedYear: Number(random.weighted(FOUNDED)),
  };
}

/** Two offices in three share their profile. */
function drawPlacements(random: Random): Office["placements"] {
  if (random.chance(1 / 3)) return [];
  return OFFICE_FUNCTIONS.map((officeFunction) => ({
    officeFunction,
    placement: random.weighted(PLACED) as CountedPlacement,
  }));
}

function drawRanks(random: Random): Rank[] {
  const first = Number(random.weighted(FIRST_RANK));
  return RANKS.filter((rank) => rank >= first).slice(0, Number(random.weighted(LEVELS)));
}

function weights(values: readonly string[], some: readonly number[]): Record<string, number> {
  return Object.fromEntries(values.map((value, place) => [value, some[place] ?? 0]));
}

function uuid(random: Random): string {
  const hex = Array.from({ length: 32 }, () => random.int(0, 15).toString(16));
  hex[12] = "4";
  hex[16] = "8";
  const text = hex.join("");
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join(
    "-",
  );
}
