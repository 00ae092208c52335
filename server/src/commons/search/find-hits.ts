import type { EntityManager } from "typeorm";

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

/**
 * The finds after a place, tier by tier and in each in the order of the random ids, and how many there are in all; a
 * count above a thousand is only that. Rare words are gathered from the index, and of frequent ones the next ids are
 * tried one by one: the effort stays the same however much is shared. At most one statement and two for each tier.
 */
export async function findHits(
  manager: EntityManager,
  tiers: readonly Tier[],
  { after, limit }: { after: HitPlace | null; limit: number },
): Promise<{ hits: HitPlace[]; count: number }> {
  const starts = tiers.map(({ foundIn }) => startOf(foundIn, after));
  await use(manager, "bitmapscan");
  const gathered = await manager.query<{ count: number; ids: string[] | null }[]>(
    `SELECT gathered.count, gathered.ids FROM unnest($1::tsquery[], $2::uuid[]) WITH ORDINALITY AS tier (query, start, place),
     LATERAL (
       SELECT count(*)::int AS count, (array_agg(id ORDER BY id) FILTER (WHERE id > start))[1:$3] AS ids
       FROM (SELECT id FROM search_entry WHERE words @@ query LIMIT $4) AS found
     ) AS gathered ORDER BY place`,
    [tiers.map(({ query }) => query), starts, limit, GATHERED],
  );
  const hits: HitPlace[] = [];
  for (const [place, { foundIn, query }] of tiers.entries()) {
    const { count = 0, ids } = gathered[place] ?? {};
    const start = starts[place];
    if (start === null || hits.length >= limit) continue;
    const next =
      count < GATHERED ? (ids ?? []) : await walk(manager, query, start ?? FIRST_ID, limit - hits.length);
    hits.push(...next.map((id) => ({ foundIn, id })));
  }
  return { hits: hits.slice(0, limit), count: gathered.reduce((sum, { count }) => sum + count, 0) };
}

/** The id after which a tier goes on; null for one that is behind us. */
function startOf(foundIn: FoundIn, after: HitPlace | null): string | null {
  if (!after) return FIRST_ID;
  const distance = FOUND_IN.indexOf(foundIn) - FOUND_IN.indexOf(after.foundIn);
  if (distance < 0) return null;
  return distance === 0 ? after.id : FIRST_ID;
}

async function walk(manager: EntityManager, query: string, start: string, limit: number): Promise<string[]> {
  await use(manager, "indexscan");
  const rows = await manager.query<{ id: string }[]>(
    "SELECT id FROM search_entry WHERE words @@ $1::tsquery AND id > $2 ORDER BY id LIMIT $3",
    [query, start, limit],
  );
  return rows.map(({ id }) => id);
}

/**
 * Reads the entries in one way until the transaction ends. The planner does not know that a set of words is stored
 * apart and costs much to look into, and would look into all of them.
 */
async function use(manager: EntityManager, way: "bitmapscan" | "indexscan"): Promise<void> {
  await manager.query(
    `SELECT set_config('enable_seqscan', 'off', true), set_config('enable_bitmapscan', $1, true),
       set_config('enable_indexscan', $2, true), set_config('enable_indexonlyscan', $2, true)`,
    way === "bitmapscan" ? ["on", "off"] : ["off", "on"],
  );
}
