import type { AnswersWithin, HelpedAnswer, HelpedBand } from "@rungs/shared/vocabulary/activity";
import type { DataSource } from "typeorm";

import {
  answersWithin,
  helpedOfQuarter,
  type HelpedTold,
} from "#server/anonymity/activity/activity-bands.ts";
import { quarterOf } from "#server/anonymity/quarter.ts";
import { quarterNumber, quarterOfNumber, startOfQuarter } from "#server/anonymity/statistics/quarters.ts";

/** What a quarter tells of one post. */
export interface PostActivity {
  id: string;
  answers: AnswersWithin | null;
  helped: HelpedBand | null;
}

/** What is known of one post: how soon offices were answered, what some said, and what was told of that last. */
interface Behaviour {
  snapshotId: string;
  draftId: string | null;
  days: number[];
  said: HelpedAnswer[];
  told: HelpedTold | null;
}

/** Days in which a request is answered or expires. */
const DEADLINE_DAYS = 14;
const DAY = 86_400_000;

/**
 * Settles, once for the quarter that `now` is in, what is told of every post until the next: how soon those were
 * answered who asked in the quarter before, and how many were helped who said so in the year before, or what was told
 * of that last. Nobody of them waits any more, so that a late run tells the same.
 */
export async function releaseActivity(worker: DataSource, now: Date): Promise<"released" | "nothing to do"> {
  const quarter = quarterOf(now);
  return worker.transaction(async (manager) => {
    await manager.query("SELECT pg_advisory_xact_lock(hashtext('rungs:activity'))");
    const [newest] = await manager.query<{ quarter: string }[]>(
      "SELECT quarter FROM activity_release ORDER BY quarter DESC LIMIT 1",
    );
    if (newest && quarterNumber(newest.quarter) >= quarterNumber(quarter)) return "nothing to do";
    const moments = momentsOf(quarter);
    const behaviour = await manager.query<Behaviour[]>(
      `SELECT one.snapshot_id AS "snapshotId", one.draft_id AS "draftId", one.days, one.helped AS said,
         CASE WHEN told.draft_id IS NOT NULL
           THEN json_build_object('helped', told.helped, 'heardSince', one.newly_heard) END AS told
       FROM post_behaviour($1, $2, $3, $4) one LEFT JOIN helped_release told USING (draft_id)`,
      moments,
    );
    const settled = behaviour.map((post) => ({ ...post, ...helpedOfQuarter(post.said, post.told) }));
    for (const { draftId, helped } of settled.filter(({ isCounted }) => isCounted)) {
      await manager.query(
        `INSERT INTO helped_release (draft_id, helped, heard_until) VALUES ($1, $2, $3)
         ON CONFLICT (draft_id) DO UPDATE SET helped = excluded.helped, heard_until = excluded.heard_until`,
        [draftId, helped, moments[3]],
      );
    }
    const posts = settled
      .map(({ snapshotId, days, helped }): PostActivity => ({
        id: snapshotId,
        answers: answersWithin(days),
        helped,
      }))
      .filter(({ answers, helped }) => answers !== null || helped !== null);
    await manager.query("INSERT INTO activity_release (quarter, posts) VALUES ($1, $2)", [
      quarter,
      JSON.stringify(posts),
    ]);
    return "released";
  });
}

/** Of when the requests are that count, and then the answers: from the first to before the second. */
function momentsOf(quarter: string): Date[] {
  const number = quarterNumber(quarter);
  const before = (quarters: number, days: number) =>
    new Date(startOfQuarter(quarterOfNumber(number - quarters)).getTime() - days * DAY);
  return [before(1, DEADLINE_DAYS), before(0, DEADLINE_DAYS), before(4, 0), before(0, 0)];
}
