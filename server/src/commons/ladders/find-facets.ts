import type { DataSource } from "typeorm";

/** How many listed ladders have one value of one filter. */
export interface FacetCount {
  facet: string;
  value: string;
  ladders: number;
}

/** The counts that the publisher keeps for the filters; values that no listed ladder has are left out. */
export async function findFacets(commons: DataSource): Promise<FacetCount[]> {
  return commons.query(
    "SELECT facet, value, ladders FROM facet_count WHERE ladders > 0 ORDER BY facet, value",
  );
}
