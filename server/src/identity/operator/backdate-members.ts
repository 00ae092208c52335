import type { ClientBase } from "pg";

import { asOperator } from "./as-operator.ts";

/**
 * Says since when organisations have been members, and that their profiles were then what they are now: for a network
 * that moves in from elsewhere.
 */
export async function backdateMembers(
  client: ClientBase,
  members: readonly { organizationId: string; verifiedAt: Date }[],
): Promise<void> {
  await asOperator(client, async () => {
    await client.query(
      `UPDATE membership SET verified_at = since.verified_at
       FROM unnest($1::uuid[], $2::timestamptz[]) AS since (organization_id, verified_at)
       WHERE membership.organization_id = since.organization_id`,
      [members.map(({ organizationId }) => organizationId), members.map(({ verifiedAt }) => verifiedAt)],
    );
    await client.query(
      `UPDATE organization_profile_revision AS first SET valid_from = membership.verified_at
       FROM membership
       WHERE membership.organization_id = ANY ($1::uuid[]) AND first.organization_id = membership.organization_id
         AND first.valid_from > membership.verified_at
         AND NOT EXISTS (
           SELECT FROM organization_profile_revision earlier
           WHERE earlier.organization_id = first.organization_id AND earlier.valid_from < first.valid_from
         )`,
      [members.map(({ organizationId }) => organizationId)],
    );
  });
}
