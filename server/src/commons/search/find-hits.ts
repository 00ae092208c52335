import type { EntityManager } from "typeorm";

import { readEntriesBy } from "./read-entries-by.ts";
import { FOUND_IN, type FoundIn } from "./tiers.ts";

/** The place of a find: its tier and its random id, and nothing finer. */
export interface HitPlace {
  foundIn: FoundIn;
  id: string;
}

/** Beyond so many finds, a tier is read in the order of its ids instead of being gathered and sorted. */
const GATHERED = 1_000;
const FIRST_ID = "00000000-0000-0000-0000-000000000000";

interface Tier {
  foundIn: FoundIn;
  query: string;
}

/** What is counted: beyond it, "more than 99" is all that is said, and it is counted no further. */
const COUNTED = 100;

/**
 * The finds after a place, tier by tier and in each in the order of the random ids, and how many there are, counted up to
 * a hundred at least. Rare words are gathered from the index, and of frequent ones the next ids are tried one by one; a
 * tier that neither the page nor the count needs is not looked into. So the effort hardly grows with what is shared. At
 * most four statements for each tier.
 */
export async function findHits(
  manager: EntityManager,
  tiers: readonly Tier[],
  { after, limit }: { after: HitPlace | null; limit: number },
): Promise<{ hits: HitPlace[]; count: number }> {
  const hits: HitPlace[] = [];
  let count = 0;
  for (const { foundIn, query } of tiers) {
    if (hits.length >= limit && count >= COUNTED) break;
    const start = startOf(foundIn, after);
    const found = await gather(manager, query, start, limit);
    count += found.count;
    if (start === null || hits.length >= limit) continue;
    const ids = found.count < GATHERED ? found.ids : await walk(manager, query, start, limit - hits.length);
    hits.push(...ids.map((id) => ({ foundIn, id })));
  }
  return { hits: hits.slice(0, limit), count };
}

async function gather(
  manager: EntityManager,
  query: string,
  start: string | null,
  limit: number,
): Promise<{ count: number; ids: string[] }> {
  await readEntriesBy(manager, "bitmapscan");
  const [row] = await manager.query<{ count: number; ids: string[] | null }[]>(
    `SELECT count(*)::int AS count, (array_agg(id ORDER BY id) FILTER (WHERE id > $2))[1:$3] AS ids
     FROM (SELECT id FROM search_entry WHERE words @@ $1::tsquery LIMIT $4) AS found`,
    [query, start, limit, GATHERED],
  );
  return { count: row?.count ?? 0, ids: row?.ids ?? [] };
}

/** The id after which a tier goes on; null for one that is behind us. */
function startOf(foundIn: FoundIn, after: HitPlace | null): string | null {
  if (!after) return FIRST_ID;
  const distance = FOUND_IN.indexOf(foundIn) - FOUND_IN.indexOf(after.foundIn);
  if (distance < 0) return null;
  return distance === 0 ? after.id : FIRST_ID;
}

async function walk(manager: EntityManager, query: string, start: string, limit: number): Promise<string[]> {
  await readEntriesBy(manager, "indexscan");
  const rows = await manager.query<{ id: string }[]>(
    "SELECT id FROM search_entry WHERE words @@ $1::tsquery AND id > $2 ORDER BY id LIMIT $3",
    [query, start, limit],
  );
  return rows.map(({ id }) => id);
}
