import type { EntityManager } from "typeorm";

import type { ToldFacts } from "#server/anonymity/risk/risk-fact.ts";

import type { ReviewedDraft } from "../kinds/kind.ts";

/**
 * Finds what an author told in answers under earlier versions of an account, oldest first: readers have it beside the
 * new version. Runs in a transaction of its organisation.
 */
export async function findFactsOfAnswers(
  manager: EntityManager,
  { organizationId, id }: Pick<ReviewedDraft<unknown>, "organizationId" | "id">,
): Promise<ToldFacts[]> {
  const rows = await manager.query<{ facts: ToldFacts }[]>(
    `SELECT facts FROM publication
     WHERE organization_id = $1 AND retracted_at IS NULL AND kind = 'COMMENT'
       AND (document::jsonb ->> 'byAuthor')::boolean
       AND document::jsonb ->> 'practiceId' IN (
         SELECT snapshot_id::text FROM publication WHERE organization_id = $1 AND draft_id = $2
       )
     ORDER BY confirmed_at, id`,
    [organizationId, id],
  );
  return rows.map(({ facts }) => facts);
}
