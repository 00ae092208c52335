import type { LocalizedText } from "@rungs/shared/ladder";
import type { Rank, RoleFamily } from "@rungs/shared/vocabulary/ladder";
import type { DataSource } from "typeorm";

import { spellingKey } from "#server/anonymity/titles/split-title.ts";

import type { TitleUse } from "./title-use.ts";

/** How many ladders are looked at: enough for every number told, and the same effort in a network of any size. */
export const SAMPLE = 1_000;

interface LadderRow {
  id: string;
  role_family: RoleFamily;
  level_titles: LocalizedText[];
  ranks: Rank[];
}

/**
 * How listed ladders use titles, of one role or of all. Where there are more ladders than are looked at, those with
 * the first ids are; ids are random, so they stand for the rest, and they are the same for everybody.
 */
export async function findTitleUses(commons: DataSource, roleFamily: RoleFamily | null): Promise<TitleUse[]> {
  const ladders = await commons.query<LadderRow[]>(
    `SELECT id, role_family, level_titles, ranks FROM published_ladder
     WHERE replaced_by IS NULL ${roleFamily === null ? "" : "AND role_family = $2"}
     ORDER BY id LIMIT $1`,
    roleFamily === null ? [SAMPLE] : [SAMPLE, roleFamily],
  );
  const keys = new Map<string, string>();
  const keyOf = (title: string) => {
    const known = keys.get(title) ?? spellingKey(title);
    keys.set(title, known);
    return known;
  };
  return ladders.flatMap((ladder) => usesIn(ladder, keyOf));
}

function usesIn(
  { id, role_family, level_titles, ranks }: LadderRow,
  keyOf: (title: string) => string,
): TitleUse[] {
  return ranks.flatMap((rank, level) => {
    const above = ranks.find((one) => one > rank);
    return (level_titles[level] ?? []).map(({ language, value }) => ({
      ladder: id,
      of: "LADDER",
      roleFamily: role_family,
      title: { language, value },
      key: keyOf(value),
      rank,
      next: ranks.flatMap((one, place) =>
        one === above
          ? (level_titles[place] ?? [])
              .filter((title) => title.language === language)
              .map((title) => ({
                title: { language, value: title.value },
                key: keyOf(title.value),
                rank: one,
              }))
          : [],
      ),
    }));
  });
}
