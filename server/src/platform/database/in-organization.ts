import type { DataSource, EntityManager } from "typeorm";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Runs `work` in one transaction that sees the rows of one organisation and no others. The setting ends with the
 * transaction, so a pooled connection carries nothing to the next caller. Throws where no organisation is named.
 */
export async function inOrganization<Result>(
  workspace: DataSource,
  organizationId: string,
  work: (manager: EntityManager) => Promise<Result>,
): Promise<Result> {
  if (!UUID.test(organizationId)) throw new Error("A private query names its organisation.");
  return workspace.transaction(async (manager) => {
    await manager.query("SELECT set_config('app.organization_id', $1, true)", [organizationId]);
    return work(manager);
  });
}
