import { type DataSource, In } from "typeorm";

import { inOrganization } from "#server/platform/database/in-organization.ts";

import { sendToOutbox } from "./confirm-publication.ts";
import { PublicationEntity } from "./ledger/publication.entity.ts";

/**
 * Takes a published ladder back from the commons with the earlier versions it replaced; null where the organisation
 * has no such publication. Doing it again changes nothing.
 */
export async function retractPublication(
  workspace: DataSource,
  organizationId: string,
  publicationId: string,
): Promise<PublicationEntity | null> {
  return inOrganization(workspace, organizationId, async (manager) => {
    const publication = await manager.findOneBy(PublicationEntity, { organizationId, id: publicationId });
    if (!publication) return null;
    const standing = await manager.query<{ id: string }[]>(
      `WITH RECURSIVE line AS (
         SELECT id, replaces_snapshot_id FROM publication WHERE organization_id = $1 AND id = $2
         UNION
         SELECT earlier.id, earlier.replaces_snapshot_id
         FROM line JOIN publication earlier ON earlier.snapshot_id = line.replaces_snapshot_id
         WHERE earlier.organization_id = $1
       )
       SELECT id FROM publication WHERE id IN (SELECT id FROM line) AND retraction_requested_at IS NULL
       ORDER BY confirmed_at FOR UPDATE`,
      [organizationId, publicationId],
    );
    await manager.update(
      PublicationEntity,
      { organizationId, id: In(standing.map(({ id }) => id)) },
      { retractionRequestedAt: () => "now()" },
    );
    for (const { id } of standing) await sendToOutbox(manager, organizationId, id, "RETRACT");
    return manager.findOneByOrFail(PublicationEntity, { organizationId, id: publicationId });
  });
}
