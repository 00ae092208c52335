import type { DataSource, EntityManager } from "typeorm";

import { inOrganization } from "./in-organization.ts";

/**
 * Runs `work` in one transaction that sees, besides the rows of one organisation, those that belong to one person of
 * it and to no colleague. Like the organisation, the person ends with the transaction.
 */
export async function asPerson<Result>(
  workspace: DataSource,
  { organizationId, personId }: { organizationId: string; personId: string },
  work: (manager: EntityManager) => Promise<Result>,
): Promise<Result> {
  return inOrganization(workspace, organizationId, async (manager) => {
    await manager.query("SELECT set_config('app.person_id', $1::uuid::text, true)", [personId]);
    return work(manager);
  });
}
