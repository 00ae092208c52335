import type { SessionMinutes, SessionStage } from "@rungs/shared/vocabulary/session";
import type { DataSource } from "typeorm";

import { asPerson } from "#server/platform/database/as-person.ts";

import type { Person } from "../act-once.ts";

/** The session of a talk as one side sees it. */
export interface SessionRecord {
  stage: SessionStage;
  /** Whether the reader's side proposed the times. */
  isOwn: boolean;
  /** Those that are still to come; of a booked session the one. */
  starts: Date[];
  minutes: SessionMinutes;
  /** What a booked session is called in the reader's calendar. */
  calendarUid: string | null;
}

/** What is proposed or booked in one's own introduction and not over yet; null where that is nothing. */
export function findSession(
  workspace: DataSource,
  person: Person,
  introductionId: string,
): Promise<SessionRecord | null> {
  return asPerson(workspace, person, async (manager) => {
    const [found] = await manager.query<SessionRecord[]>(
      `SELECT t.stage, t.proposed_by = s.side AS "isOwn", coming.starts, t.minutes,
         session_uid(t.introduction_id) AS "calendarUid"
       FROM talk_session t
         JOIN introduction_side s USING (introduction_id)
         CROSS JOIN LATERAL (
           SELECT coalesce(array_agg(one ORDER BY one), '{}') AS starts FROM unnest(t.starts) one
           WHERE one + CASE t.stage WHEN 'BOOKED' THEN make_interval(mins => t.minutes) ELSE interval '0' END > now()
         ) coming
       WHERE s.organization_id = $1 AND s.person_id = $2 AND t.introduction_id = $3
         AND (t.stage = 'OTHERS_WANTED' OR cardinality(coming.starts) > 0)`,
      [person.organizationId, person.personId, introductionId],
    );
    return found ?? null;
  });
}
