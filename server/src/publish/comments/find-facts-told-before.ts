import type { Comment } from "@rungs/shared/comment";
import type { EntityManager } from "typeorm";

import type { ToldFacts } from "#server/anonymity/risk/risk-fact.ts";

import type { ReviewedDraft } from "../kinds/kind.ts";

/**
 * Finds what readers of a thread have from one voice already, oldest first: the account, where its author speaks, in
 * every version that can be read, and what the same voice said before. Runs in a transaction of its organisation.
 */
export async function findFactsToldBefore(
  manager: EntityManager,
  { organizationId, content }: Pick<ReviewedDraft<Pick<Comment, "practiceId">>, "organizationId" | "content">,
): Promise<ToldFacts[]> {
  const rows = await manager.query<{ facts: ToldFacts }[]>(
    `SELECT facts FROM publication
     WHERE organization_id = $1 AND retracted_at IS NULL AND (
       kind = 'PRACTICE' AND line_id = (
         SELECT line_id FROM publication WHERE organization_id = $1 AND snapshot_id = $2
       )
       OR kind = 'COMMENT' AND document::jsonb ->> 'practiceId' = $2::text
     )
     ORDER BY confirmed_at, id`,
    [organizationId, content.practiceId],
  );
  return rows.map(({ facts }) => facts);
}
