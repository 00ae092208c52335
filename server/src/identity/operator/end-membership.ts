import type { ClientBase } from "pg";

import { asOperator } from "./as-operator.ts";

export type EndMembership =
  { ok: true; name: string } | { ok: false; problem: "not-found" | "not-a-member" | "has-left" };

/**
 * Ends the membership of an organisation, for ever. The next epoch does not count it; it stays a candidate of
 * everything that was published while it was a member, so that leaving unmasks nobody.
 */
export async function endMembership(client: ClientBase, organizationId: string): Promise<EndMembership> {
  return asOperator(client, async (): Promise<EndMembership> => {
    const { rows } = await client.query<{ name: string; isMember: boolean; hasLeft: boolean }>(
      `SELECT organization.name, membership.organization_id IS NOT NULL AS "isMember",
         membership.left_at IS NOT NULL AS "hasLeft"
       FROM organization LEFT JOIN membership ON membership.organization_id = organization.id
       WHERE organization.id = $1`,
      [organizationId],
    );
    const found = rows[0];
    if (found === undefined) return { ok: false, problem: "not-found" };
    if (!found.isMember) return { ok: false, problem: "not-a-member" };
    const { rowCount } = await client.query(
      "UPDATE membership SET left_at = now() WHERE organization_id = $1 AND left_at IS NULL",
      [organizationId],
    );
    return rowCount === 1 ? { ok: true, name: found.name } : { ok: false, problem: "has-left" };
  });
}
