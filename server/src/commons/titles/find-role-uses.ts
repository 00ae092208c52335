import type { LocalizedText } from "@rungs/shared/ladder";
import type { NextStepRecord } from "@rungs/shared/role";
import type { Rank, RoleFamily } from "@rungs/shared/vocabulary/ladder";
import type { Skill } from "@rungs/shared/vocabulary/skills";
import type { DataSource } from "typeorm";

import { spellingKey } from "#server/anonymity/titles/split-title.ts";

import { SAMPLE } from "./find-title-uses.ts";
import type { Title, TitleUse } from "./title-use.ts";

/** A published role, as titles are asked about it. */
export interface RoleUse {
  role: string;
  roleFamily: RoleFamily;
  /** Its titles, each once for all its spellings. */
  titles: { title: Title; key: string }[];
  /** Null where the role does not say how high it stands. */
  ranks: { min: Rank; max: Rank } | null;
  duties: Skill[];
  nextSteps: NextStepRecord[];
}

interface RoleRow {
  id: string;
  role_family: RoleFamily;
  external_titles: LocalizedText[];
  lowest_rank: Rank | null;
  highest_rank: Rank | null;
  duties: Skill[];
  next_steps: NextStepRecord[];
}

/** Listed roles of one family or of all; where there are more than are looked at, the same ones for everybody. */
export async function findRoleUses(commons: DataSource, roleFamily: RoleFamily | null): Promise<RoleUse[]> {
  const rows = await commons.query<RoleRow[]>(
    `SELECT id, role_family, external_titles, lowest_rank, highest_rank, duties, next_steps FROM published_role
     WHERE replaced_by IS NULL ${roleFamily === null ? "" : "AND role_family = $2"}
     ORDER BY id LIMIT $1`,
    roleFamily === null ? [SAMPLE] : [SAMPLE, roleFamily],
  );
  return rows.map((row) => ({
    role: row.id,
    roleFamily: row.role_family,
    titles: row.external_titles.flat().map(({ language, value }) => ({
      title: { language, value },
      key: spellingKey(value),
    })),
    ranks:
      row.lowest_rank === null || row.highest_rank === null
        ? null
        : { min: row.lowest_rank, max: row.highest_rank },
    duties: row.duties,
    nextSteps: row.next_steps,
  }));
}

/**
 * How roles use titles: as ladders of one level do, with half a vote for each end of their ranks. A role without ranks
 * says nothing of what a title is worth, and is left out.
 */
export function titleUsesOf(roles: readonly RoleUse[]): TitleUse[] {
  return roles.flatMap(({ role, roleFamily, titles, ranks }) => {
    if (ranks === null) return [];
    const ends = ranks.min === ranks.max ? [ranks.min] : [ranks.min, ranks.max];
    return titles.flatMap(({ title, key }) =>
      ends.map((rank) => ({ ladder: role, of: "ROLE" as const, roleFamily, title, key, rank, next: [] })),
    );
  });
}
