import type { Rank } from "@rungs/shared/vocabulary/ladder";
import type { DataSource } from "typeorm";

import { SAMPLE } from "./find-title-uses.ts";

/** How high a ladder goes, and how high other listed ladders for the same role do; null where there is no such ladder. */
export async function findHeights(
  commons: DataSource,
  id: string,
): Promise<{ highest: Rank; peers: Rank[] } | null> {
  const [ladder] = await commons.query<{ role_family: string; ranks: Rank[] }[]>(
    "SELECT role_family, ranks FROM published_ladder WHERE id = $1",
    [id],
  );
  const highest = ladder ? highestOf(ladder.ranks) : null;
  if (!ladder || highest === null) return null;
  const others = await commons.query<{ ranks: Rank[] }[]>(
    `SELECT ranks FROM published_ladder
     WHERE replaced_by IS NULL AND role_family = $1 AND id <> $2
     ORDER BY id LIMIT $3`,
    [ladder.role_family, id, SAMPLE],
  );
  return { highest, peers: others.flatMap(({ ranks }) => highestOf(ranks) ?? []) };
}

function highestOf(ranks: readonly Rank[]): Rank | null {
  return ranks.length === 0 ? null : (Math.max(...ranks) as Rank);
}
