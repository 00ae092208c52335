import { RANKS, type Rank, ROLE_FAMILIES } from "./ladder.ts";
import { OFFICE_FUNCTIONS, PLACEMENTS } from "./office.ts";
import { INDUSTRY_GROUPS, REGION_GROUPS, SIZE_GROUPS } from "./organization.ts";

/** The tables that may be published, in the order they are read, and no others: nobody can ask for a cut of their own. */
export const STATISTIC_TABLES = [
  "REPORTING_LINE",
  "TEAM_SIZE",
  "OFFICE_AGE",
  "PLACEMENT",
  "RUNGS",
  "TOP_RANK",
  "LEVELS",
  "PRACTICES",
] as const;
export type StatisticTable = (typeof STATISTIC_TABLES)[number];

/** The group of a table that holds everyone in it. */
export const EVERYONE = "ALL";

/** What the groups of a table are made by; within one table no name of a group occurs twice. */
export const GROUPINGS = {
  size: Object.keys(SIZE_GROUPS),
  region: Object.keys(REGION_GROUPS),
  industry: Object.keys(INDUSTRY_GROUPS),
  roleFamily: ROLE_FAMILIES,
  officeFunction: OFFICE_FUNCTIONS,
} as const satisfies Record<string, readonly string[]>;
export type Grouping = keyof typeof GROUPINGS;

const OF_OFFICES = ["size", "region", "industry"] as const;

/** By what the groups of each table are made. */
export const TABLE_GROUPINGS = {
  REPORTING_LINE: OF_OFFICES,
  TEAM_SIZE: OF_OFFICES,
  OFFICE_AGE: OF_OFFICES,
  PLACEMENT: ["officeFunction"],
  RUNGS: ["size"],
  TOP_RANK: ["roleFamily"],
  LEVELS: ["roleFamily"],
  PRACTICES: ["size"],
} as const satisfies Record<StatisticTable, readonly Grouping[]>;

/** Where an office has a function, as statistics tell it: those that leave a function out are counted too. */
export const COUNTED_PLACEMENTS = [...PLACEMENTS, "NOT_TOLD"] as const;
export type CountedPlacement = (typeof COUNTED_PLACEMENTS)[number];

/**
 * The rungs that a ladder may have (product.md C20, K12): ranks that most offices have stand together, and from the
 * director up, where ladders end, each stands alone.
 */
export const RUNGS = {
  JUNIOR: [1, 2],
  EXPERIENCED: [3, 4],
  STAFF_OR_MANAGER: [5, 6],
  DIRECTOR: [7],
  SENIOR_DIRECTOR: [8],
  EXECUTIVE: [9],
  CHIEF: [10],
} as const satisfies Record<string, readonly Rank[]>;
export type Rung = keyof typeof RUNGS;

/** The rung that a rank belongs to. */
export function rungOf(rank: Rank): Rung {
  return RUNG_OF_RANK.get(rank)!;
}

const RUNG_OF_RANK: ReadonlyMap<Rank, Rung> = new Map(
  RANKS.map((rank) => [
    rank,
    (Object.keys(RUNGS) as Rung[]).find((rung) => (RUNGS[rung] as readonly Rank[]).includes(rank))!,
  ]),
);

/** Where in a distribution a number stands. The smallest and the largest are somebody's own and never shown. */
export const QUANTILES = ["P10", "P25", "MEDIAN", "P75", "P90"] as const;
export type Quantile = (typeof QUANTILES)[number];

/** Whether a number is what it says or an end of the scale, beyond which nothing is told. */
export const FIGURE_BOUNDS = ["ABOUT", "AT_MOST", "AT_LEAST"] as const;
export type FigureBound = (typeof FIGURE_BOUNDS)[number];
