import type { DataSource } from "typeorm";

/**
 * Writes beside the posts of the commons what a quarter tells of them, and nothing beside all others. A worker that dies
 * in between leaves it waiting, and the next one does it again with the same result.
 */
export async function applyActivity(worker: DataSource, publisher: DataSource): Promise<void> {
  await worker.transaction(async (manager) => {
    const waiting = await manager.query<{ quarter: string; posts: object[] }[]>(
      "SELECT quarter, posts FROM activity_release WHERE applied_at IS NULL ORDER BY quarter FOR UPDATE SKIP LOCKED",
    );
    for (const { quarter, posts } of waiting) {
      await publisher.query(
        `UPDATE published_post post SET answers_within = told.answers, helped = told.helped
         FROM published_post AS one LEFT JOIN
           jsonb_to_recordset($1::jsonb) AS told (id uuid, answers text, helped text) ON told.id = one.id
         WHERE post.id = one.id
           AND (post.answers_within, post.helped) IS DISTINCT FROM (told.answers, told.helped)`,
        [JSON.stringify(posts)],
      );
      await manager.query("UPDATE activity_release SET applied_at = now() WHERE quarter = $1", [quarter]);
    }
  });
}
