import type { SaveOrganizationSecretsValues } from "@rungs/shared/inputs/identity";
import type { SecretKind } from "@rungs/shared/vocabulary/organization";
import type { DataSource, EntityManager } from "typeorm";

import { inOrganization } from "#server/platform/database/in-organization.ts";

/** What an organisation calls itself or its things; none of it may ever be published. */
export interface OrganizationSecret {
  kind: SecretKind;
  value: string;
}

/** Finds every secret of one organisation; the name it registered with is always the first of them. */
export async function findOrganizationSecrets(
  workspace: DataSource,
  organizationId: string,
): Promise<OrganizationSecret[]> {
  return inOrganization(workspace, organizationId, (manager) => readSecrets(manager, organizationId));
}

/** Replaces the secrets of one organisation. */
export async function saveOrganizationSecrets(
  workspace: DataSource,
  organizationId: string,
  { secrets }: SaveOrganizationSecretsValues,
): Promise<OrganizationSecret[]> {
  return inOrganization(workspace, organizationId, async (manager) => {
    await manager.query("DELETE FROM organization_secret WHERE organization_id = $1", [organizationId]);
    await manager.query(
      `INSERT INTO organization_secret (organization_id, kind, value)
       SELECT $1, kind, value FROM unnest($2::text[], $3::text[]) AS secret (kind, value)
       ON CONFLICT DO NOTHING`,
      [organizationId, secrets.map(({ kind }) => kind), secrets.map(({ value }) => value)],
    );
    return readSecrets(manager, organizationId);
  });
}

async function readSecrets(manager: EntityManager, organizationId: string): Promise<OrganizationSecret[]> {
  return manager.query<OrganizationSecret[]>(
    `SELECT kind, value FROM (
       SELECT 0 AS place, 'NAME' AS kind, name AS value FROM organization WHERE id = $1
       UNION ALL
       SELECT 1, kind, value FROM organization_secret
       WHERE organization_id = $1
         AND (kind, value) NOT IN (SELECT 'NAME', name FROM organization WHERE id = $1)
     ) AS secret
     ORDER BY place, kind, value`,
    [organizationId],
  );
}
