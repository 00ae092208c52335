import type { FeedbackValues } from "@rungs/shared/inputs/feedback";
import type { DataSource } from "typeorm";

import { asPerson } from "#server/platform/database/as-person.ts";

import type { Person } from "../act-once.ts";

/**
 * Keeps how the person says that a talk of theirs went; the first time counts, and again is no more. False where they are
 * not asked, and where the talk is of others.
 */
export function giveFeedback(
  workspace: DataSource,
  { organizationId, personId }: Person,
  { introductionId, helped, again, words = null }: FeedbackValues,
): Promise<boolean> {
  return asPerson(workspace, { organizationId, personId }, async (manager) => {
    const [own] = await manager.query<{ side: string }[]>(
      `SELECT side FROM introduction_side
       WHERE organization_id = $1 AND person_id = $2 AND introduction_id = $3 AND feedback_asked_at IS NOT NULL`,
      [organizationId, personId, introductionId],
    );
    if (!own) return false;
    await manager.query(
      `INSERT INTO introduction_feedback (introduction_id, side, helped, again, words) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING`,
      [introductionId, own.side, helped, again, words],
    );
    return true;
  });
}
