import type { Need } from "@rungs/shared/office";
import type { RoleFamily } from "@rungs/shared/vocabulary/ladder";
import { OFFICE_FUNCTIONS, type OfficeFunction, type Placement } from "@rungs/shared/vocabulary/office";

import { FAMILIES_OF_FUNCTION } from "./families-of-function.ts";

/** Why something fits: a function that is needed, how much, and what the other office does about it. */
export interface NeedReason {
  function: OfficeFunction;
  weight: Need["weight"];
  /** Where the other office does it; null of a ladder, whose role serves the function. */
  placement: Extract<Placement, "IN_OFFICE" | "SHARED"> | null;
}

/** How well something published answers what an office needs, with its reasons, weightiest first. */
export interface NeedsMatch {
  id: string;
  /** Hundredths of the best possible, rounded down; never 0. */
  fit: number;
  reasons: NeedReason[];
}

/** An office to be ranked, by the functions that are in it, and those it shares. */
export interface RankedOffice {
  id: string;
  inOffice: readonly OfficeFunction[];
  shared: readonly OfficeFunction[];
}

/** A ladder to be ranked, by the family of its role. */
export interface RankedLadder {
  id: string;
  roleFamily: RoleFamily;
}

/**
 * Ranks offices by what they do of the functions needed: a function in the office counts its weight, a shared one half
 * of it. Those that do none of them are left out; the same needs and offices always give the same list.
 */
export function rankOffices(needs: readonly Need[], offices: readonly RankedOffice[]): NeedsMatch[] {
  return ranked(
    needs,
    offices.map(({ id, inOffice, shared }) => ({
      id,
      partOf: (one) => {
        if (inOffice.includes(one)) return { part: 2, placement: "IN_OFFICE" };
        return { part: shared.includes(one) ? 1 : 0, placement: "SHARED" };
      },
    })),
  );
}

/** Ranks ladders by the needed functions that their role serves, each counting its weight. */
export function rankLadders(needs: readonly Need[], ladders: readonly RankedLadder[]): NeedsMatch[] {
  return ranked(
    needs,
    ladders.map(({ id, roleFamily }) => ({
      id,
      partOf: (one) => ({ part: FAMILIES_OF_FUNCTION[one].includes(roleFamily) ? 2 : 0, placement: null }),
    })),
  );
}

interface Candidate {
  id: string;
  partOf: (one: OfficeFunction) => { part: 0 | 1 | 2; placement: NeedReason["placement"] };
}

function ranked(needs: readonly Need[], candidates: readonly Candidate[]): NeedsMatch[] {
  const best = 2 * needs.reduce((sum, { weight }) => sum + weight, 0);
  return candidates
    .flatMap(({ id, partOf }) => {
      const answered = needs
        .map((need) => ({ ...need, ...partOf(need.function) }))
        .filter(({ part }) => part > 0)
        .sort((a, b) => b.weight * b.part - a.weight * a.part || place(a.function) - place(b.function));
      const points = answered.reduce((sum, { weight, part }) => sum + weight * part, 0);
      if (points === 0) return [];
      const reasons = answered.map(({ function: one, weight, placement }) => ({
        function: one,
        weight,
        placement,
      }));
      return [{ id, points, fit: fitOf(points, best), reasons }];
    })
    .sort((a, b) => b.points - a.points || b.reasons.length - a.reasons.length || (a.id < b.id ? -1 : 1))
    .map(({ id, fit, reasons }) => ({ id, fit, reasons }));
}

/** In whole percent, halves upwards; 100 is only what answers all, and nothing that answers something is 0. */
function fitOf(points: number, best: number): number {
  return points === best ? 100 : Math.min(99, Math.max(1, Math.round((100 * points) / best)));
}

function place(one: OfficeFunction): number {
  return OFFICE_FUNCTIONS.indexOf(one);
}
