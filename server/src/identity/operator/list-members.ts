import type { ClientBase } from "pg";

import { asOperator } from "./as-operator.ts";

/** An organisation as whoever runs the network sees it. */
export interface ListedOrganization {
  id: string;
  name: string;
  /** Null while it is not verified, as are the next two. */
  unit: string | null;
  verifiedAt: Date | null;
  leftAt: Date | null;
  /** Where the confirmed addresses of its people are. */
  domains: string[];
}

/** A domain whose addresses prove membership. */
export interface AcceptedDomain {
  domain: string;
  unit: string;
}

/** Lists every organisation, those that wait for the operator first, and every accepted domain. */
export async function listMembers(
  client: ClientBase,
): Promise<{ organizations: ListedOrganization[]; domains: AcceptedDomain[] }> {
  return asOperator(client, async () => {
    const organizations = await client.query<ListedOrganization>(
      `SELECT organization.id, organization.name, membership.unit, membership.verified_at AS "verifiedAt",
         membership.left_at AS "leftAt",
         ARRAY(
           SELECT DISTINCT substring(person.email FROM '[^@]+$')
           FROM member JOIN person ON person.id = member.person_id
           WHERE member.organization_id = organization.id AND person.email_verified ORDER BY 1
         ) AS domains
       FROM organization LEFT JOIN membership ON membership.organization_id = organization.id
       ORDER BY membership.organization_id IS NOT NULL, membership.left_at IS NOT NULL,
         membership.unit, organization.name, organization.id`,
    );
    const domains = await client.query<AcceptedDomain>(
      "SELECT domain, unit FROM accepted_domain ORDER BY unit, domain",
    );
    return { organizations: organizations.rows, domains: domains.rows };
  });
}
