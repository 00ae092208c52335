import type { NoticeKind } from "@rungs/shared/vocabulary/notice";
import type { DataSource } from "typeorm";

import { asPerson } from "#server/platform/database/as-person.ts";

/** Who reads their notices. */
export interface Reader {
  organizationId: string;
  personId: string;
}

/** What somebody is told: what happened and on which day, never when on it. */
export interface NoticeRow {
  id: string;
  kind: NoticeKind;
  introductionId: string | null;
  /** A day in UTC, such as 2026-11-22. */
  day: string;
  isSeen: boolean;
}

/** Where a page of notices ends. */
export interface NoticeKey {
  day: string;
  id: string;
}

/** So many of one's notices as are asked for and one more, the newest day first. */
export function findNotices(
  workspace: DataSource,
  reader: Reader,
  { first, after }: { first: number; after: NoticeKey | null },
): Promise<NoticeRow[]> {
  return asPerson(workspace, reader, (manager) =>
    manager.query<NoticeRow[]>(
      `SELECT id, kind, introduction_id AS "introductionId", (${DAY})::text AS day, seen_at IS NOT NULL AS "isSeen"
       FROM notice
       WHERE organization_id = $1 AND person_id = $2
         AND ($3::date IS NULL OR (${DAY}, id) < ($3::date, $4::uuid))
       ORDER BY ${DAY} DESC, id DESC
       LIMIT $5`,
      [reader.organizationId, reader.personId, after?.day ?? null, after?.id ?? null, first + 1],
    ),
  );
}

/** Whether one has been told anything that one has not looked at. */
export function hasUnseenNotices(workspace: DataSource, reader: Reader): Promise<boolean> {
  return asPerson(workspace, reader, async (manager) => {
    const rows = await manager.query<unknown[]>(
      "SELECT FROM notice WHERE organization_id = $1 AND person_id = $2 AND seen_at IS NULL LIMIT 1",
      [reader.organizationId, reader.personId],
    );
    return rows.length > 0;
  });
}

/** Notes that one has seen these of one's notices: those that were shown, and none that came meanwhile. */
export async function markNoticesSeen(
  workspace: DataSource,
  reader: Reader,
  ids: readonly string[],
): Promise<void> {
  await asPerson(workspace, reader, (manager) =>
    manager.query(
      `UPDATE notice SET seen_at = now()
       WHERE organization_id = $1 AND person_id = $2 AND id = ANY ($3::uuid[]) AND seen_at IS NULL`,
      [reader.organizationId, reader.personId, ids],
    ),
  );
}

const DAY = "(created_at AT TIME ZONE 'UTC')::date";
