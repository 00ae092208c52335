import type { DraftContent, DraftKind } from "@rungs/shared/draft";
import type { EntityManager } from "typeorm";

import type { DraftWords } from "#server/anonymity/redaction/secret.ts";

import { kindOf, KINDS_WITH_WORDS } from "../kinds/kind-of.ts";

/**
 * The words that must not leave of all that an organisation is writing, as they are now; in a review, those of every
 * draft but the one that is reviewed. Runs in a transaction of the organisation, which may be the worker's.
 */
export async function findWordsOfDrafts(
  manager: EntityManager,
  { organizationId, except }: { organizationId: string; except: string | null },
): Promise<DraftWords[]> {
  const drafts = await manager.query<{ kind: DraftKind; words: DraftContent }[]>(
    `SELECT kind, words FROM draft
     WHERE organization_id = $1 AND ($2::uuid IS NULL OR id <> $2) AND kind = ANY ($3)
     ORDER BY id`,
    [organizationId, except, KINDS_WITH_WORDS],
  );
  return drafts.flatMap(({ kind, words }) => kindOf(kind).rules.privateWords?.(words) ?? []);
}
