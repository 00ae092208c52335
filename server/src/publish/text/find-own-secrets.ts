import type { EntityManager } from "typeorm";

import type { OwnSecret } from "#server/anonymity/redaction/secret.ts";

/** The words of an organisation that must never leave, as they are now: what it entered, and its name. */
export async function findOwnSecrets(manager: EntityManager, organizationId: string): Promise<OwnSecret[]> {
  return manager.query(
    `SELECT kind, value FROM organization_secret WHERE organization_id = $1
     UNION SELECT 'NAME', name FROM organization WHERE id = $1
     ORDER BY 1, 2`,
    [organizationId],
  );
}
