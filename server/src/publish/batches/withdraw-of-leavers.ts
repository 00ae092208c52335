import type { EntityManager } from "typeorm";

/**
 * Requests the quiet withdrawal of what an office that has left did not want to keep here. What was said
 * with the newest version decides, and its older versions go with it.
 */
export async function withdrawOfLeavers(manager: EntityManager): Promise<void> {
  await manager.query(
    `WITH decided AS (
       SELECT DISTINCT ON (line_id) line_id, organization_id, keep_after_leaving, left_at
       FROM publication JOIN membership USING (organization_id)
       WHERE left_at IS NOT NULL AND retraction_requested_at IS NULL
       ORDER BY line_id, confirmed_at DESC
     ), withdrawn AS (
       UPDATE publication SET retraction_requested_at = left_at, withdrawal = 'QUIETLY'
       FROM decided
       WHERE publication.line_id = decided.line_id AND publication.organization_id = decided.organization_id
         AND NOT decided.keep_after_leaving AND retraction_requested_at IS NULL
       RETURNING publication.organization_id, publication.id, publication.line_id, confirmed_at, left_at
     ), sent AS (
       INSERT INTO outbox (organization_id, publication_id, line_id, act, created_at)
       SELECT organization_id, id, line_id, 'RETRACT', left_at FROM withdrawn ORDER BY confirmed_at
       RETURNING id
     )
     SELECT pg_notify('outbox', '') FROM sent LIMIT 1`,
  );
}
