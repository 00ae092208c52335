import type { DraftKind } from "@rungs/shared/draft";
import type { LocalizedText } from "@rungs/shared/ladder";
import type { DataSource } from "typeorm";

import { inOrganization } from "#server/platform/database/in-organization.ts";

import { requirePlace } from "./require-place.ts";

/** What a list shows of a draft. */
export interface DraftHeading {
  id: string;
  organizationId: string;
  kind: DraftKind;
  title: LocalizedText;
  language: string;
  fileName: string | null;
  updatedAt: Date;
}

/**
 * The organisation's drafts of these kinds, or of every kind, after one of them, newest first, without what is written in
 * them; one more than asked shows that more follow. Throws where the one is gone.
 */
export async function findDraftHeadings(
  workspace: DataSource,
  organizationId: string,
  {
    after,
    limit,
    kinds = null,
  }: { after: string | null; limit: number; kinds?: readonly DraftKind[] | null },
): Promise<DraftHeading[]> {
  return inOrganization(workspace, organizationId, async (manager) => {
    await requirePlace(manager, organizationId, after);
    return manager.query<DraftHeading[]>(
      `SELECT id, organization_id AS "organizationId", kind, content -> 'title' AS title,
         content ->> 'language' AS language, import_report ->> 'fileName' AS "fileName", updated_at AS "updatedAt"
       FROM draft
       WHERE organization_id = $1
         AND ($2::uuid IS NULL OR (created_at, id) < (SELECT created_at, id FROM draft WHERE id = $2))
         AND ($4::text[] IS NULL OR kind = ANY ($4))
       ORDER BY created_at DESC, id DESC LIMIT $3`,
      [organizationId, after, limit, kinds],
    );
  });
}
