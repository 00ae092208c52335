import type { DataSource } from "typeorm";

import { inOrganization } from "#server/platform/database/in-organization.ts";

import { PublicationEntity } from "./publication.entity.ts";

/** One publication of the organisation; null where it has no such. */
export async function findPublication(
  workspace: DataSource,
  organizationId: string,
  id: string,
): Promise<PublicationEntity | null> {
  return inOrganization(workspace, organizationId, (manager) =>
    manager.findOneBy(PublicationEntity, { organizationId, id }),
  );
}
