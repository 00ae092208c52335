import type { ChangeMemberRoleValues } from "@rungs/shared/inputs/identity";
import type { MemberRole } from "@rungs/shared/vocabulary/organization";
import type { PoolClient } from "pg";

import type { Identity } from "./identity.ts";
import { inTransaction } from "./in-transaction.ts";

/** A person in an organisation, as their colleagues see them. */
export interface Member {
  id: string;
  name: string;
  email: string;
  role: MemberRole;
}

export type ChangeMember = { ok: true; member: Member } | { ok: false; problem: "not-found" | "last-owner" };

const MEMBER = `SELECT member.id, person.name, person.email, member.role
  FROM member JOIN person ON person.id = member.person_id`;

/** Lists the people of an organisation in the order of their ids. */
export async function listMembers(
  { pool }: Identity,
  organizationId: string,
  page: { limit: number; afterId: string | null },
): Promise<Member[]> {
  const { rows } = await pool.query<Member>(
    `${MEMBER} WHERE member.organization_id = $1 AND ($2::uuid IS NULL OR member.id > $2)
     ORDER BY member.id LIMIT $3`,
    [organizationId, page.afterId, page.limit],
  );
  return rows;
}

/** Gives a member another role, unless the organisation would be left without an owner. */
export async function changeMemberRole(
  identity: Identity,
  organizationId: string,
  { memberId, role }: ChangeMemberRoleValues,
): Promise<ChangeMember> {
  return changeMember(identity, organizationId, memberId, role, async (client, member) => {
    await client.query("UPDATE member SET role = $2 WHERE id = $1", [memberId, role]);
    return { ...member, role };
  });
}

/** Removes a member and signs them out everywhere, unless the organisation would be left without an owner. */
export async function removeMember(
  identity: Identity,
  organizationId: string,
  memberId: string,
): Promise<ChangeMember> {
  return changeMember(identity, organizationId, memberId, null, async (client, member) => {
    await client.query(
      "DELETE FROM session USING member WHERE session.person_id = member.person_id AND member.id = $1",
      [memberId],
    );
    await client.query("DELETE FROM member WHERE id = $1", [memberId]);
    return member;
  });
}

async function changeMember(
  { pool }: Identity,
  organizationId: string,
  memberId: string,
  roleAfter: MemberRole | null,
  change: (client: PoolClient, member: Member) => Promise<Member>,
): Promise<ChangeMember> {
  return inTransaction(pool, async (client): Promise<ChangeMember> => {
    // One change of people at a time: two owners who step down together would each still see the other.
    await client.query("SELECT FROM organization WHERE id = $1 FOR UPDATE", [organizationId]);
    const { rows } = await client.query<Member & { owners: number }>(
      `SELECT found.*, (SELECT count(*)::integer FROM member WHERE organization_id = $1 AND role = 'OWNER') AS owners
       FROM (${MEMBER} WHERE member.organization_id = $1 AND member.id = $2) AS found`,
      [organizationId, memberId],
    );
    const found = rows[0];
    if (found === undefined) return { ok: false, problem: "not-found" };
    const { owners, ...member } = found;
    if (member.role === "OWNER" && roleAfter !== "OWNER" && owners === 1) {
      return { ok: false, problem: "last-owner" };
    }
    return { ok: true, member: await change(client, member) };
  });
}
