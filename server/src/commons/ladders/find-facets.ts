import { FACE_TREES, type FaceAttribute, parentOf } from "@rungs/shared/vocabulary/face-tree";
import type { DataSource } from "typeorm";

/** How many listed ladders have one value of one filter. */
export interface FacetCount {
  facet: string;
  value: string;
  ladders: number;
}

/**
 * The counts that the publisher keeps for the filters; values that no listed ladder has are left out. A ladder whose
 * face shows a value counts for the value's group, because readers filter by groups.
 */
export async function findFacets(commons: DataSource): Promise<FacetCount[]> {
  const counts = await commons.query<FacetCount[]>(
    "SELECT facet, value, ladders FROM facet_count WHERE ladders > 0 ORDER BY facet, value",
  );
  const facets = new Map<string, FacetCount>();
  for (const { facet, value, ladders } of counts) {
    const group = isFaceAttribute(facet) ? (parentOf(facet, value) ?? value) : value;
    const known = facets.get(`${facet} ${group}`);
    if (known) known.ladders += ladders;
    else facets.set(`${facet} ${group}`, { facet, value: group, ladders });
  }
  return [...facets.values()];
}

function isFaceAttribute(facet: string): facet is FaceAttribute {
  return Object.hasOwn(FACE_TREES, facet);
}
