import type { DataSource } from "typeorm";

import { inOrganization } from "#server/platform/database/in-organization.ts";

import { PublicationEntity } from "./publication.entity.ts";

/** The organisation's publications after one of them, newest first; one more than asked shows that more follow. */
export async function findPublications(
  workspace: DataSource,
  organizationId: string,
  { draftId, after, limit }: { draftId: string | null; after: string | null; limit: number },
): Promise<PublicationEntity[]> {
  return inOrganization(workspace, organizationId, (manager) => {
    const publications = manager
      .createQueryBuilder(PublicationEntity, "publication")
      .where("publication.organizationId = :organizationId", { organizationId })
      .orderBy("publication.confirmedAt", "DESC")
      .addOrderBy("publication.id", "DESC")
      .limit(limit);
    if (draftId) publications.andWhere("publication.draftId = :draftId", { draftId });
    if (after) {
      publications.andWhere(
        `(publication.confirmed_at, publication.id) <
         (SELECT confirmed_at, id FROM publication WHERE id = :after)`,
        { after },
      );
    }
    return publications.getMany();
  });
}
