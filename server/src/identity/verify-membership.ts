import type { ClientBase } from "pg";

/**
 * Makes an organisation a verified member if somebody in it has a confirmed address at a domain that the operator
 * accepted. It stays what it was where it is one already, or has left.
 */
export async function verifyMembership(client: ClientBase, organizationId: string): Promise<void> {
  await client.query(`${VERIFY} AND member.organization_id = $1 ${ONCE}`, [organizationId]);
}

/** The same for every organisation with somebody at this domain; gives how many became members. */
export async function verifyMembershipsAt(client: ClientBase, domain: string): Promise<number> {
  const { rowCount } = await client.query(`${VERIFY} AND accepted_domain.domain = $1 ${ONCE}`, [domain]);
  return rowCount ?? 0;
}

const VERIFY = `
  INSERT INTO membership (organization_id, domain, unit)
  SELECT DISTINCT ON (member.organization_id) member.organization_id, accepted_domain.domain, accepted_domain.unit
  FROM member
  JOIN person ON person.id = member.person_id
  JOIN accepted_domain ON accepted_domain.domain = substring(person.email FROM '[^@]+$')
  WHERE person.email_verified`;

const ONCE = `
  ORDER BY member.organization_id, accepted_domain.accepted_at, accepted_domain.domain
  ON CONFLICT (organization_id) DO NOTHING`;
