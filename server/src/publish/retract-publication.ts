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
    const standing = await manager
      .createQueryBuilder(PublicationEntity, "standing")
      .where("standing.organizationId = :organizationId", { organizationId })
      .andWhere("standing.retractionRequestedAt IS NULL")
      .andWhere(
        `EXISTS (
           SELECT FROM publication wanted
           WHERE wanted.id = :publicationId AND (wanted.id = standing.id
             OR (wanted.ladder_draft_id = standing.ladder_draft_id AND standing.confirmed_at <= wanted.confirmed_at))
         )`,
        { publicationId },
      )
      .setLock("pessimistic_write", undefined, ["standing"])
      .getMany();
    await manager.update(
      PublicationEntity,
      { organizationId, id: In(standing.map(({ id }) => id)) },
      { retractionRequestedAt: () => "now()" },
    );
    for (const { id } of standing) await sendToOutbox(manager, organizationId, id, "RETRACT");
    return manager.findOneByOrFail(PublicationEntity, { organizationId, id: publicationId });
  });
}
