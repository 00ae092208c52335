import { LIMITS } from "@rungs/shared/limits";
import { LADDER_STRATEGIES, RANKS, ROLE_FAMILIES } from "@rungs/shared/vocabulary/ladder";
import {
  INDUSTRY_GROUPS,
  type IndustryGroup,
  REGION_GROUPS,
  type RegionGroup,
  SIZE_GROUPS,
  type SizeGroup,
} from "@rungs/shared/vocabulary/organization";

import type { VariablesOf } from "#web/platform/graphql.ts";

import type { BROWSE_PAGE } from "./browse.operations.ts";

export const LANGUAGES = ["en", "zh-Hans", "de", "es", "fr", "ja", "ko", "pt"] as const;
export const INDUSTRIES = Object.keys(INDUSTRY_GROUPS) as IndustryGroup[];
export const REGIONS = Object.keys(REGION_GROUPS) as RegionGroup[];
export const SIZES = Object.keys(SIZE_GROUPS) as SizeGroup[];

export type BrowseFilter = NonNullable<VariablesOf<typeof BROWSE_PAGE>["filter"]>;

/** Reads the filter out of an address; what it does not understand, it leaves out. */
export function browseFilter(query: URLSearchParams): BrowseFilter {
  const one = <Value extends string>(name: keyof BrowseFilter, values: readonly Value[]) =>
    values.find((value) => value === query.get(name));
  const number = (name: keyof BrowseFilter, max: number) => {
    const value = Number(query.get(name) || NaN);
    return Number.isInteger(value) && value >= 1 && value <= max ? value : undefined;
  };
  const filter = {
    text: query.get("text")?.trim().slice(0, LIMITS.nameCharacters) || undefined,
    roleFamily: one("roleFamily", ROLE_FAMILIES),
    strategy: one("strategy", LADDER_STRATEGIES),
    industry: one("industry", INDUSTRIES),
    region: one("region", REGIONS),
    size: one("size", SIZES),
    minLevels: number("minLevels", LIMITS.levels),
    maxLevels: number("maxLevels", LIMITS.levels),
    rank: number("rank", RANKS.length),
    newToOpenSource: query.has("newToOpenSource", "true") || undefined,
    language: one("language", LANGUAGES),
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}

const FIELDS = [
  "text",
  "roleFamily",
  "strategy",
  "industry",
  "region",
  "size",
  "minLevels",
  "maxLevels",
  "rank",
  "newToOpenSource",
  "language",
] as const satisfies (keyof BrowseFilter)[];

/** The address of a list without fields that a reader left empty or that say nothing here; null when it has none. */
export function withoutIdleFields(query: URLSearchParams): URLSearchParams | null {
  const isIdle = (name: string, value: string) => {
    const field = FIELDS.find((one) => one === name);
    return field
      ? browseFilter(new URLSearchParams([[name, value]]))[field] === undefined
      : value.trim() === "";
  };
  const kept = [...query].filter(([name, value]) => !isIdle(name, value));
  return kept.length === query.size ? null : new URLSearchParams(kept);
}
