import { LIMITS } from "@rungs/shared/limits";
import {
  INDUSTRY_GROUPS,
  type IndustryGroup,
  REGION_GROUPS,
  type RegionGroup,
  SIZE_GROUPS,
  type SizeGroup,
} from "@rungs/shared/vocabulary/organization";

/** How each field of a filter is read out of an address; undefined where what stands there means nothing. */
export type FilterReaders<Filter> = {
  [Field in keyof Filter]-?: (said: string) => NonNullable<Filter[Field]> | undefined;
};

/** Reads the filter out of an address; what it does not understand, it leaves out. */
export function readFilter<Filter extends object>(
  query: URLSearchParams,
  readers: FilterReaders<Filter>,
): Partial<Filter> {
  const filter: Partial<Filter> = {};
  for (const field of Object.keys(readers) as (keyof Filter & string)[]) {
    const value = readers[field](query.get(field) ?? "");
    if (value !== undefined) filter[field] = value;
  }
  return filter;
}

/** The address of a list without fields that a reader left empty or that say nothing here; null when it has none. */
export function withoutIdleFields<Filter extends object>(
  query: URLSearchParams,
  readers: FilterReaders<Filter>,
): URLSearchParams | null {
  const isIdle = (name: string, value: string) =>
    name in readers ? readers[name as keyof Filter](value) === undefined : value.trim() === "";
  const kept = [...query].filter(([name, value]) => !isIdle(name, value));
  return kept.length === query.size ? null : new URLSearchParams(kept);
}

/** Reads one of some values. */
export const oneOf =
  <Value extends string>(values: readonly Value[]) =>
  (said: string): Value | undefined =>
    values.find((value) => value === said);

/** Reads a whole number from 1 up to the most there can be. */
export const wholeUpTo = (most: number) => (said: string) => {
  const value = Number(said || NaN);
  return Number.isInteger(value) && value >= 1 && value <= most ? value : undefined;
};

/** Reads a tick. */
export const ticked = (said: string) => said === "true" || undefined;

/** Reads words to look for. */
export const words = (said: string) => said.trim().slice(0, LIMITS.nameCharacters) || undefined;

export const INDUSTRIES = Object.keys(INDUSTRY_GROUPS) as IndustryGroup[];
export const REGIONS = Object.keys(REGION_GROUPS) as RegionGroup[];
export const SIZES = Object.keys(SIZE_GROUPS) as SizeGroup[];

/** What every list filters by: what may be known of the office. */
export const FACE_READERS = {
  industry: oneOf(INDUSTRIES),
  region: oneOf(REGIONS),
  size: oneOf(SIZES),
};
