import { REPORTING_LINES } from "@rungs/shared/vocabulary/organization";

import { Random } from "../../../server/src/demo/random.ts";

/** One office of a made-up network: when it comes and goes, and what it is from which quarter on. */
export interface Office {
  id: string;
  comes: number;
  goes: number;
  states: { since: number; size: string; line: string }[];
  ladders: { since: number; family: string; levels: number }[];
}

const SIZES = { FROM_250_TO_999: 5, FROM_10000_TO_19999: 3, ABOVE_99999: 2 };
const LINES = [30, 22, 14, 10, 9, 6, 5, 4];
const FAMILIES = { COMMUNITY_ARCHITECT: 6, PROGRAM_MANAGER: 3, COMPLIANCE: 2, SECURITY: 1 };
const LEVELS = { 3: 6, 4: 14, 5: 26, 6: 24, 7: 14, 8: 10, 9: 6 };

/** How often a value is drawn, which the attacker knows exactly. */
export const PRIORS = {
  line: new Map(REPORTING_LINES.map((line, place) => [line as string, LINES[place]! / sum(LINES)] as const)),
  levels: new Map(
    Object.entries(LEVELS).map(
      ([levels, weight]) => [Number(levels), weight / sum(Object.values(LEVELS))] as const,
    ),
  ),
};

/** Draws the life of a network over so many quarters: about a tenth joins in each, some leave, some change. */
export function drawWorld(seed: number, organizations: number, quarters: number): Office[] {
  const random = new Random(seed);
  const lines = Object.fromEntries(PRIORS.line);
  const offices: Office[] = [];
  for (let quarter = 0; quarter < quarters; quarter += 1) {
    const joining = quarter === 0 ? organizations : random.int(2, Math.ceil(organizations / 5));
    for (let count = 0; count < joining; count += 1) {
      const state = { since: quarter, size: random.weighted(SIZES), line: random.weighted(lines) };
      const states = [state];
      if (random.chance(0.15)) {
        const since = random.int(quarter + 1, quarters);
        states.push({ since, size: random.weighted(SIZES), line: random.weighted(lines) });
      }
      const ladders = Array.from({ length: random.int(0, 2) }, (_, place) => ({
        since: quarter,
        family: place === 0 ? random.weighted(FAMILIES) : "OSPO_LEAD",
        levels: Number(random.weighted(LEVELS)),
      }));
      const goes = random.chance(0.15) ? random.int(quarter + 1, quarters) : quarters;
      offices.push({ id: uuid(random), comes: quarter, goes, states, ladders });
    }
  }
  return offices;
}

/** What an office is in a quarter; null before it came and after it went. */
export function stateIn(office: Office, quarter: number): { size: string; line: string } | null {
  if (quarter < office.comes || quarter >= office.goes) return null;
  return office.states.findLast(({ since }) => since <= quarter) ?? null;
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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
