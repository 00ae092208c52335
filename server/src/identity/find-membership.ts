import type { MembershipState } from "@rungs/shared/vocabulary/membership";
import type { DataSource } from "typeorm";

import { inOrganization } from "#server/platform/database/in-organization.ts";

/** How an organisation stands in the network. */
export interface Membership {
  state: MembershipState;
  /** While it waits: the quarter from which on it is counted at the latest, such as `2027-Q1`. */
  countsFrom: string | null;
}

/** Finds how one organisation stands: it is counted from the first epoch 30 days after it was verified. */
export async function findMembership(workspace: DataSource, organizationId: string): Promise<Membership> {
  return inOrganization(workspace, organizationId, async (manager) => {
    const rows = await manager.query<Membership[]>(
      `SELECT
         CASE WHEN left_at IS NOT NULL THEN 'LEFT' WHEN counted THEN 'COUNTED' ELSE 'WAITING' END AS state,
         CASE WHEN left_at IS NULL AND NOT counted THEN to_char(counts_from, 'YYYY"-Q"Q') END AS "countsFrom"
       FROM (
         SELECT left_at,
           EXISTS (SELECT FROM atlas_epoch WHERE as_of >= verified_at + interval '720 hours') AS counted,
           -- The first quarter that begins no sooner than the 30 days end.
           date_trunc('quarter', (verified_at + interval '720 hours') AT TIME ZONE 'UTC'
             + interval '3 months' - interval '1 microsecond') AS counts_from
         FROM membership WHERE organization_id = $1
       ) AS membership`,
      [organizationId],
    );
    return rows[0] ?? { state: "NOT_VERIFIED", countsFrom: null };
  });
}
