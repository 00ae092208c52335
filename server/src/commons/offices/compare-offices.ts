import { isDeepStrictEqual } from "node:util";

import { type DatedPlacement, placementsAsOf } from "@rungs/shared/placement-history";
import type { PublishedOffice, PublishedPlacement } from "@rungs/shared/published-office";
import { OFFICE_FUNCTIONS, type OfficeFunction } from "@rungs/shared/vocabulary/office";

/** What of an office is laid side by side, besides its functions. */
export const COMPARED_TRAITS = [
  "REPORTING_LINE",
  "SPONSOR_RANK",
  "SPONSOR_STEPS",
  "SPONSOR_ADVOCATED",
  "STRATEGY",
  "STRATEGY_RATIONALE",
  "CHARTER_SCOPES",
  "CHARTER",
] as const;
export type ComparedTrait = (typeof COMPARED_TRAITS)[number];

/** How the offices of a row stand to each other; the first two are the rows that differ. */
export const ROW_STANDINGS = ["DIFFERS", "PARTLY_TOLD", "SAME"] as const;
export type RowStanding = (typeof ROW_STANDINGS)[number];

/** One row: a trait, or a function with each office's placement; nobody's silence counts as an answer. */
export type OfficeRow =
  | { trait: ComparedTrait; function: null; standing: RowStanding; placements: null }
  | {
      trait: null;
      function: OfficeFunction;
      standing: RowStanding;
      placements: (PublishedPlacement | null)[];
    };

/**
 * Lays offices side by side, each with the placements it had at the end of its year in `years`. Rows that no office
 * tells anything in are left out; reasons and dates do not make placements differ.
 */
export function compareOffices(offices: readonly PublishedOffice[], years: readonly number[]): OfficeRow[] {
  const traits = COMPARED_TRAITS.flatMap((trait) => {
    const standing = standingOf(offices.map((office) => traitOf(office, trait)));
    return standing ? [{ trait, function: null, standing, placements: null }] : [];
  });
  const held = offices.map((office, place) => placementsAsOf(office.placements, years[place]!));
  const functions = OFFICE_FUNCTIONS.flatMap((one) => {
    const placements = held.map((told) => told.find((placement) => placement.function === one) ?? null);
    const standing = standingOf(placements.map(whereabouts));
    return standing ? [{ trait: null, function: one, standing, placements }] : [];
  });
  return [...traits, ...functions];
}

function standingOf(values: readonly unknown[]): RowStanding | null {
  const told = values.filter((value) => value !== null);
  if (told.length === 0) return null;
  if (told.some((value) => !isDeepStrictEqual(value, told[0]))) return "DIFFERS";
  return told.length < values.length ? "PARTLY_TOLD" : "SAME";
}

function whereabouts(told: DatedPlacement<number> | null): unknown {
  return told && { placement: told.placement, department: told.department };
}

function traitOf(office: PublishedOffice, trait: ComparedTrait): unknown {
  switch (trait) {
    case "REPORTING_LINE":
      return office.face.reportingLine;
    case "SPONSOR_RANK":
      return office.sponsor.rank;
    case "SPONSOR_STEPS":
      return office.sponsor.stepsToChief;
    case "SPONSOR_ADVOCATED":
      return office.sponsor.advocated;
    case "STRATEGY":
      return office.strategy;
    case "STRATEGY_RATIONALE":
      return office.strategyRationale;
    case "CHARTER_SCOPES":
      return office.charterScopes.length > 0 ? office.charterScopes : null;
    case "CHARTER":
      return office.charter;
  }
}
