import type { LookAtIdentityValues } from "@rungs/shared/inputs/takedown";
import type { DataSource } from "typeorm";

import { inOrganization } from "#server/platform/database/in-organization.ts";

import { asOperator } from "./as-operator.ts";

/** That an operator was told whose something is. */
export interface IdentityLook {
  id: string;
  publishedId: string;
  operatorName: string;
  reason: string;
  lookedAt: Date;
}

/**
 * The name of the office that published something, for an operator who says why; the look is written for that office to
 * read. Null for anybody else, and for what nobody has published.
 */
export function lookAtIdentity(
  workspace: DataSource,
  operatorId: string,
  { publishedId, reason }: LookAtIdentityValues,
): Promise<string | null> {
  return asOperator(workspace, operatorId, async (manager) => {
    const [{ name }] = await manager.query<[{ name: string | null }]>(
      "SELECT look_at_identity($1, $2) AS name",
      [publishedId, reason],
    );
    return name;
  });
}

/** The last times that an operator was told what is one organisation's, the last first. */
export function findIdentityLooks(
  workspace: DataSource,
  organizationId: string,
  most: number,
): Promise<IdentityLook[]> {
  return inOrganization(workspace, organizationId, (manager) =>
    manager.query<IdentityLook[]>(
      `SELECT id, snapshot_id AS "publishedId", operator_name AS "operatorName", reason, looked_at AS "lookedAt"
       FROM identity_look WHERE organization_id = $1 ORDER BY looked_at DESC, id LIMIT $2`,
      [organizationId, most],
    ),
  );
}
