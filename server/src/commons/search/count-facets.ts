import type { SearchFilterValues } from "@rungs/shared/inputs/search";
import { SEARCH_FILTERS, type SearchFilterName } from "@rungs/shared/vocabulary/search";
import type { EntityManager } from "typeorm";

import { readEntriesBy } from "./read-entries-by.ts";

/** How many finds have one value of one filter. */
export interface FacetCount {
  filter: SearchFilterName;
  value: string;
  count: number;
}

/** So many finds are looked at: enough for every band that is told, and the same effort however much is shared. */
const LOOKED_AT = 1_000;

/**
 * How many finds have each value of each filter, in two statements: where a filter is set, its own values are counted
 * as if it were not, so that a reader sees what else there is. Where there are more finds than are looked at, the
 * counts are of those.
 */
export async function countFacets(
  manager: EntityManager,
  filter: SearchFilterValues,
  toQuery: (filter: SearchFilterValues) => string,
): Promise<FacetCount[]> {
  const set = SEARCH_FILTERS.filter((name) => filter[name]);
  const queries = [toQuery(filter), ...set.map((name) => toQuery({ ...filter, [name]: null }))];
  await readEntriesBy(manager, "bitmapscan");
  const rows = await manager.query<{ place: number; value: string; count: number }[]>(
    `SELECT asked.place::int AS place, value, count(*)::int AS count
     FROM unnest($1::tsquery[]) WITH ORDINALITY AS asked (query, place),
       LATERAL (SELECT filters FROM search_entry WHERE words @@ query LIMIT $2) AS found,
       unnest(found.filters) AS value
     GROUP BY asked.place, value ORDER BY count DESC, value COLLATE "C"`,
    [queries, LOOKED_AT],
  );
  return rows.flatMap(({ place, value: text, count }) => {
    const split = text.indexOf("=");
    const name = SEARCH_FILTERS.find((one) => one === text.slice(0, split));
    // The first query is for the filters that are not set, each other one for its own.
    const own = name ? set.indexOf(name) + 2 : 0;
    return name && place === Math.max(own, 1) ? [{ filter: name, value: text.slice(split + 1), count }] : [];
  });
}
