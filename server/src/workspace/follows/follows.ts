import type { FollowValues } from "@rungs/shared/inputs/follow";
import { LIMITS } from "@rungs/shared/limits";
import type { FollowedKind } from "@rungs/shared/vocabulary/follow";
import type { DataSource } from "typeorm";

import { asPerson } from "#server/platform/database/as-person.ts";
import { takeTurns } from "#server/platform/database/take-turns.ts";

import type { Author } from "../require-author.ts";

/** Something that somebody follows, and the version of it that they have looked at. */
export interface FollowRecord {
  lineId: string;
  kind: FollowedKind;
  seenId: string;
  /** When it was begun, as exactly as the database knows it: a place in one's own list. */
  at: string;
}

/** What the person follows, newest first. */
export function findFollows(
  workspace: DataSource,
  person: Author,
  { after, limit }: { after: { at: string; lineId: string } | null; limit: number },
): Promise<FollowRecord[]> {
  return asPerson(workspace, person, (manager) =>
    manager.query<FollowRecord[]>(
      `SELECT line_id AS "lineId", kind, seen_id AS "seenId",
         to_char(followed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at
       FROM follow
       WHERE organization_id = $1 AND person_id = $2
         AND ($3::timestamptz IS NULL OR (followed_at, line_id) < ($3::timestamptz, $4::uuid))
       ORDER BY followed_at DESC, line_id DESC LIMIT $5`,
      [person.organizationId, person.personId, after?.at ?? null, after?.lineId ?? null, limit],
    ),
  );
}

/** Whether the person follows it. */
export function isFollowing(workspace: DataSource, person: Author, lineId: string): Promise<boolean> {
  return asPerson(workspace, person, async (manager) => {
    const rows = await manager.query<unknown[]>(
      "SELECT FROM follow WHERE organization_id = $1 AND person_id = $2 AND line_id = $3",
      [person.organizationId, person.personId, lineId],
    );
    return rows.length === 1;
  });
}

/**
 * Follows something from one of its versions on, or notes that this version of it has been looked at; false, and
 * nothing, where the person follows as much as one may.
 */
export function follow(
  workspace: DataSource,
  person: Author,
  { kind, lineId, seenId }: FollowValues,
): Promise<boolean> {
  const { organizationId, personId } = person;
  return asPerson(workspace, person, async (manager) => {
    await takeTurns(manager, "follow", personId);
    const [row] = await manager.query<[{ count: number }]>(
      `SELECT count(*)::integer AS count FROM follow
       WHERE organization_id = $1 AND person_id = $2 AND line_id <> $3`,
      [organizationId, personId, lineId],
    );
    if (row.count >= LIMITS.follows) return false;
    await manager.query(
      `INSERT INTO follow (organization_id, person_id, line_id, kind, seen_id) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (organization_id, person_id, line_id) DO UPDATE SET seen_id = excluded.seen_id`,
      [organizationId, personId, lineId, kind, seenId],
    );
    return true;
  });
}

/** Follows it no longer; what is not followed stays so. */
export async function unfollow(workspace: DataSource, person: Author, lineId: string): Promise<void> {
  await asPerson(workspace, person, (manager) =>
    manager.query("DELETE FROM follow WHERE organization_id = $1 AND person_id = $2 AND line_id = $3", [
      person.organizationId,
      person.personId,
      lineId,
    ]),
  );
}
