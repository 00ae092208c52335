import type { AnswersWithin, HelpedAnswer, HelpedBand } from "@rungs/shared/vocabulary/activity";
import type { DataSource } from "typeorm";

import { answersWithin, helpedBand } from "#server/anonymity/activity/activity-bands.ts";
import { quarterOf } from "#server/anonymity/quarter.ts";
import { quarterNumber, quarterOfNumber, startOfQuarter } from "#server/anonymity/statistics/quarters.ts";

/** What a quarter tells of one post. */
export interface PostActivity {
  id: string;
  answers: AnswersWithin | null;
  helped: HelpedBand | null;
}

/** Days in which a request is answered or expires. */
const DEADLINE_DAYS = 14;
const DAY = 86_400_000;

/**
 * Settles, once for the quarter that `now` is in, what is told of every post until the next: how soon those were
 * answered who asked in the quarter before, and how many were helped who said so in the year before. Nobody of them
 * waits any more, so that a late run tells the same.
 */
export async function releaseActivity(worker: DataSource, now: Date): Promise<"released" | "nothing to do"> {
  const quarter = quarterOf(now);
  return worker.transaction(async (manager) => {
    await manager.query("SELECT pg_advisory_xact_lock(hashtext('rungs:activity'))");
    const [newest] = await manager.query<{ quarter: string }[]>(
      "SELECT quarter FROM activity_release ORDER BY quarter DESC LIMIT 1",
    );
    if (newest && quarterNumber(newest.quarter) >= quarterNumber(quarter)) return "nothing to do";
    const behaviour = await manager.query<{ snapshotId: string; days: number[]; helped: HelpedAnswer[] }[]>(
      `SELECT snapshot_id AS "snapshotId", days, helped FROM post_behaviour($1, $2, $3, $4)`,
      momentsOf(quarter),
    );
    const posts = behaviour
      .map(({ snapshotId, days, helped }): PostActivity => ({
        id: snapshotId,
        answers: answersWithin(days),
        helped: helpedBand(helped),
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
