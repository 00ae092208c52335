import type { DraftContent, DraftKind } from "@rungs/shared/draft";
import type { EntityManager } from "typeorm";

import type { DraftWords } from "#server/anonymity/redaction/secret.ts";

import { kindOf, KINDS_WITH_WORDS } from "../kinds/kind-of.ts";

/** The words that must not leave of all that an organisation is writing besides one draft, as they are now. */
export async function findWordsOfOthers(
  manager: EntityManager,
  { organizationId, id }: { organizationId: string; id: string },
): Promise<DraftWords[]> {
  // The longest part of a ladder tells nothing here, so that it stays where it is.
  const drafts = await manager.query<{ kind: DraftKind; content: DraftContent }[]>(
    `SELECT kind, content - 'expectations' AS content FROM draft
     WHERE organization_id = $1 AND id <> $2 AND kind = ANY ($3)
     ORDER BY id`,
    [organizationId, id, KINDS_WITH_WORDS],
  );
  return drafts.flatMap(({ kind, content }) => kindOf(kind).rules.privateWords?.(content) ?? []);
}
