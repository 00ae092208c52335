import type { DataSource } from "typeorm";

import { inOrganization } from "#server/platform/database/in-organization.ts";

/** Drafts that are told: more than any office has had. */
const MOST = 500;

/** The drafts of which peers can read a publication, each with the newest one. */
export async function findPublishedDrafts(
  workspace: DataSource,
  organizationId: string,
): Promise<{ draftId: string; publishedId: string }[]> {
  return inOrganization(workspace, organizationId, (manager) =>
    manager.query<{ draftId: string; publishedId: string }[]>(
      `SELECT DISTINCT ON (draft_id) draft_id AS "draftId", snapshot_id AS "publishedId" FROM publication
       WHERE organization_id = $1 AND draft_id IS NOT NULL AND visible_at IS NOT NULL
         AND retraction_requested_at IS NULL AND retracted_at IS NULL
       ORDER BY draft_id, confirmed_at DESC, id DESC LIMIT ${MOST}`,
      [organizationId],
    ),
  );
}
