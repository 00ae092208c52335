import type { SearchFilterValues } from "@rungs/shared/inputs/search";
import { SEARCH_FILTERS, type SearchFilterName } from "@rungs/shared/vocabulary/search";
import type { EntityManager } from "typeorm";

import { FIRST_ID, partsAfter } from "./parts-after.ts";

/** How many finds have one value of one filter. */
export interface FacetCount {
  filter: SearchFilterName;
  value: string;
  count: number;
  /** Whether only some of the finds were counted. */
  isAtLeast: boolean;
}

interface CountedRow {
  found: number;
  isAll: boolean;
  counts: Record<string, number> | null;
}

/** At most so many finds are counted: enough for every band that is told, and the same effort however much is shared. */
const COUNTED = 1_000;
/** Of 256 parts of the index so many are looked into first. */
const PARTS = 8;
/** With so many finds in them, the whole is not looked into. */
const ENOUGH = 200;

/**
 * How many finds there are, and how many have each value of each filter, in one statement: where a filter is set, its
 * own values are counted as if it were not, so that a reader sees what else there is. Of many finds a fair sample is
 * counted, of at least two hundred.
 */
export async function countFacets(
  manager: EntityManager,
  filter: SearchFilterValues,
  toQuery: (filter: SearchFilterValues) => string,
): Promise<{ count: number; facets: FacetCount[] }> {
  const set = SEARCH_FILTERS.filter((name) => filter[name]);
  const queries = [toQuery(filter), ...set.map((name) => toQuery({ ...filter, [name]: null }))];
  const rows = await manager.query<CountedRow[]>(COUNT, [
    queries,
    partsAfter(FIRST_ID, PARTS),
    ENOUGH,
    COUNTED,
  ]);
  const facets = SEARCH_FILTERS.flatMap((name) => {
    // The first query is for the filters that are not set, each other one for its own.
    const row = rows[set.indexOf(name) + 1]!;
    return Object.entries(row.counts ?? {}).flatMap(([term, count]) => {
      const [own, value] = [term.slice(0, term.indexOf("=")), term.slice(term.indexOf("=") + 1)];
      return own === name ? [{ filter: name, value, count, isAtLeast: !row.isAll }] : [];
    });
  });
  return { count: rows[0]?.found ?? 0, facets: facets.toSorted(byCount) };
}

function byCount(one: FacetCount, other: FacetCount): number {
  return other.count - one.count || (one.value < other.value ? -1 : 1);
}

const COUNT = `
  SELECT counted.found, counted.counts, counted.found < $4 AND counted."isWhole" AS "isAll"
  FROM unnest($1::tsquery[]) WITH ORDINALITY AS asked (query, place),
    LATERAL (
      SELECT looked.found, looked.counts, tried.part = '' AS "isWhole"
      FROM unnest($2::tsquery[]) AS tried (part),
        LATERAL (
          WITH finds AS MATERIALIZED (
            SELECT filters FROM search_entry WHERE words @@ (asked.query && tried.part) LIMIT $4
          )
          SELECT (SELECT count(*)::int FROM finds) AS found, (
            SELECT jsonb_object_agg(value, count)
            FROM (SELECT value, count(*) FROM finds, unnest(filters) AS value GROUP BY value) AS by_value
          ) AS counts
        ) AS looked
      WHERE looked.found >= $3 OR tried.part = ''
      LIMIT 1
    ) AS counted
  ORDER BY asked.place`;
