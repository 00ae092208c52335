import type { ClientBase } from "pg";

import { verifyMembershipsAt } from "../verify-membership.ts";
import { asOperator } from "./as-operator.ts";
import { isPublicMailDomain } from "./public-mail-domains.ts";

export type AcceptDomain =
  { ok: true; unit: string; verified: number } | { ok: false; problem: "not-a-domain" | "public-mail" };

/**
 * Accepts the addresses at a domain as proof of membership; at once for organisations whose people have one. `unit`
 * names the ultimate parent: organisations of one unit count once. Accepting a domain again changes its unit, also of
 * those it has verified; without a unit everything stays.
 */
export async function acceptDomain(
  client: ClientBase,
  domain: string,
  unit: string | null,
): Promise<AcceptDomain> {
  const name = domain.trim().toLowerCase();
  if (!DOMAIN.test(name) || name.length > 253) return { ok: false, problem: "not-a-domain" };
  if (isPublicMailDomain(name)) return { ok: false, problem: "public-mail" };
  const named = unit?.trim().replace(/\s+/g, " ") || null;
  return asOperator(client, async (): Promise<AcceptDomain> => {
    const { rows } = await client.query<{ unit: string }>(
      `INSERT INTO accepted_domain (domain, unit) VALUES ($1, coalesce($2, $1))
       ON CONFLICT (domain) DO UPDATE SET unit = coalesce($2, accepted_domain.unit)
       RETURNING unit`,
      [name, named],
    );
    const accepted = rows[0]!;
    await client.query("UPDATE membership SET unit = $2 WHERE domain = $1 AND unit <> $2", [
      name,
      accepted.unit,
    ]);
    return { ok: true, unit: accepted.unit, verified: await verifyMembershipsAt(client, name) };
  });
}

/** Labels of letters, digits and hyphens of any script, at least two of them. */
const DOMAIN = /^[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?(\.[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?)+$/u;
