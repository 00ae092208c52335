import { type DataSource, In, IsNull, LessThanOrEqual } from "typeorm";

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
    const standing = await manager.find(PublicationEntity, {
      where: publication.ladderDraftId
        ? {
            organizationId,
            ladderDraftId: publication.ladderDraftId,
            confirmedAt: LessThanOrEqual(publication.confirmedAt),
            retractionRequestedAt: IsNull(),
          }
        : { organizationId, id: publicationId, retractionRequestedAt: IsNull() },
      lock: { mode: "pessimistic_write" },
    });
    await manager.update(
      PublicationEntity,
      { organizationId, id: In(standing.map(({ id }) => id)) },
      { retractionRequestedAt: () => "now()" },
    );
    for (const { id } of standing) await sendToOutbox(manager, organizationId, id, "RETRACT");
    return manager.findOneByOrFail(PublicationEntity, { organizationId, id: publicationId });
  });
}
