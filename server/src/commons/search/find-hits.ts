import type { EntityManager } from "typeorm";

import { FIRST_ID, partsAfter } from "./parts-after.ts";
import { FOUND_IN, type FoundIn } from "./tiers.ts";

/** The place of a find: its tier and its random id, and nothing finer. */
export interface HitPlace {
  foundIn: FoundIn;
  id: string;
}

/** Of 256 parts so many are looked into first: a page of what is frequent, and few to sort of what is not. */
const PARTS = 4;

interface Tier {
  foundIn: FoundIn;
  query: string;
}

/**
 * The finds after a place, tier by tier and in each in the order of the random ids, in one statement. A tier is looked
 * for in a small part of the index, and in the whole of it where that is not enough; one that the page does not need is
 * not looked into. So the effort hardly grows with what is shared.
 */
export async function findHits(
  manager: EntityManager,
  tiers: readonly Tier[],
  { after, limit }: { after: HitPlace | null; limit: number },
): Promise<HitPlace[]> {
  const asked = tiers.flatMap(({ foundIn, query }) => {
    const start = startOf(foundIn, after);
    return start === null ? [] : [{ foundIn, query, start, parts: partsAfter(start, PARTS) }];
  });
  return manager.query<HitPlace[]>(FIND, [JSON.stringify(asked), limit]);
}

/** Both LIMITs end the work as soon as there is enough: functions give their rows one by one and in order. */
const FIND = `
  SELECT asked."foundIn", found.id
  FROM jsonb_to_recordset($1) AS asked ("foundIn" text, query tsquery, start uuid, parts tsquery[]),
    LATERAL (
      SELECT gathered.ids
      FROM unnest(asked.parts) AS tried (part),
        LATERAL (
          SELECT (array_agg(id ORDER BY id) FILTER (WHERE id > asked.start))[1:$2] AS ids
          FROM search_entry WHERE words @@ (asked.query && tried.part)
        ) AS gathered
      WHERE cardinality(gathered.ids) = $2 OR tried.part = ''
      LIMIT 1
    ) AS tier,
    unnest(tier.ids) AS found (id)
  LIMIT $2`;

/** The id after which a tier goes on; null for one that is behind us. */
function startOf(foundIn: FoundIn, after: HitPlace | null): string | null {
  if (!after) return FIRST_ID;
  const distance = FOUND_IN.indexOf(foundIn) - FOUND_IN.indexOf(after.foundIn);
  if (distance < 0) return null;
  return distance === 0 ? after.id : FIRST_ID;
}
