import type { AcceptInvitationValues, InviteMemberValues } from "@rungs/shared/inputs/identity";
import { LIMITS } from "@rungs/shared/limits";
import type { MemberRole } from "@rungs/shared/vocabulary/organization";
import type { PoolClient } from "pg";

import type { Identity } from "./identity.ts";
import { inTransaction } from "./in-transaction.ts";
import { invitationMail } from "./mails.ts";
import { hashPassword } from "./password-hash.ts";
import { addPerson, forgetUnconfirmed } from "./people.ts";
import { verifyMembership } from "./verify-membership.ts";

const INVITATION_DAYS = 7;

/** An invitation that waits for an answer, as the organisation that sent it sees it. */
export interface PendingInvitation {
  id: string;
  email: string;
  role: MemberRole;
  expiresAt: Date;
}

/** The same invitation, as the person it was sent to sees it. */
export interface ReceivedInvitation {
  organizationName: string;
  email: string;
  role: MemberRole;
  /** Whether the address has an account: then sign in first, otherwise choose a name and a password. */
  hasAccount: boolean;
}

export type InviteMember =
  | { ok: true; invitation: PendingInvitation }
  | { ok: false; problem: "already-member" | "too-many-invitations" | "too-many-attempts" };

/** Invites an address, by mail. Inviting it again replaces the role, begins the seven days anew and mails again. */
export async function inviteMember(
  { pool, keys, limits, sendMail, webOrigin }: Identity,
  inviter: { organizationId: string; personId: string },
  { email, role }: InviteMemberValues,
): Promise<InviteMember> {
  if ((await limits.take("mail", email)) !== null) return { ok: false, problem: "too-many-attempts" };
  const result = await inTransaction<InviteMember>(pool, async (client) => {
    await client.query("SELECT FROM organization WHERE id = $1 FOR UPDATE", [inviter.organizationId]);
    const { isMember, pending } = await invitedAlready(client, inviter.organizationId, email);
    if (isMember) return { ok: false, problem: "already-member" };
    if (pending >= LIMITS.pendingInvitations) return { ok: false, problem: "too-many-invitations" };

    const { rows } = await client.query<PendingInvitation>(
      `INSERT INTO invitation (organization_id, email, role, invited_by, expires_at)
       VALUES ($1, $2, $3, $4, now() + make_interval(days => $5))
       ON CONFLICT (organization_id, email) WHERE status = 'PENDING' DO UPDATE
         SET role = excluded.role, invited_by = excluded.invited_by, expires_at = excluded.expires_at
       RETURNING id, email, role, expires_at AS "expiresAt"`,
      [inviter.organizationId, email, role, inviter.personId, INVITATION_DAYS],
    );
    return { ok: true, invitation: rows[0]! };
  });
  if (!result.ok) {
    await limits.giveBack("mail", email);
    return result;
  }
  const { id, expiresAt } = result.invitation;
  const key = keys.sign("invitation", id, expiresAt);
  await sendMail(invitationMail(email, `${webOrigin}/invitations/${key}`));
  return result;
}

/** Whether the address belongs to a member, and how many others wait for an answer. */
async function invitedAlready(client: PoolClient, organizationId: string, email: string) {
  const { rows } = await client.query<{ isMember: boolean; pending: number }>(
    `SELECT
       EXISTS (SELECT FROM member JOIN person ON person.id = member.person_id
               WHERE member.organization_id = $1 AND person.email = $2) AS "isMember",
       (SELECT count(*)::integer FROM invitation
        WHERE organization_id = $1 AND status = 'PENDING' AND expires_at > now() AND email <> $2) AS pending`,
    [organizationId, email],
  );
  return rows[0]!;
}

/** Lists the invitations of an organisation that wait for an answer, in the order of their ids. */
export async function listInvitations(
  { pool }: Identity,
  organizationId: string,
  page: { limit: number; afterId: string | null },
): Promise<PendingInvitation[]> {
  const { rows } = await pool.query<PendingInvitation>(
    `SELECT id, email, role, expires_at AS "expiresAt" FROM invitation
     WHERE organization_id = $1 AND status = 'PENDING' AND expires_at > now() AND ($2::uuid IS NULL OR id > $2)
     ORDER BY id LIMIT $3`,
    [organizationId, page.afterId, page.limit],
  );
  return rows;
}

/** Takes an invitation back; false where this organisation has no such invitation that waits. */
export async function revokeInvitation(
  { pool }: Identity,
  organizationId: string,
  invitationId: string,
): Promise<boolean> {
  const { rowCount } = await pool.query(
    "UPDATE invitation SET status = 'REVOKED' WHERE id = $1 AND organization_id = $2 AND status = 'PENDING'",
    [invitationId, organizationId],
  );
  return rowCount === 1;
}

/** Finds the invitation a mailed key opens; null when it was answered, taken back or has expired. */
export async function findInvitation(
  { pool, keys }: Identity,
  key: string,
): Promise<ReceivedInvitation | null> {
  const { rows } = await pool.query<ReceivedInvitation>(
    `SELECT organization.name AS "organizationName", invitation.email, invitation.role,
       EXISTS (SELECT FROM person WHERE email = invitation.email AND email_verified) AS "hasAccount"
     FROM invitation JOIN organization ON organization.id = invitation.organization_id
     WHERE invitation.id = $1 AND status = 'PENDING' AND expires_at > now()`,
    [keys.open("invitation", key)],
  );
  return rows[0] ?? null;
}

/** Declines the invitation a mailed key opens; false when there is none that waits. */
export async function rejectInvitation({ pool, keys }: Identity, key: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    "UPDATE invitation SET status = 'REJECTED' WHERE id = $1 AND status = 'PENDING' AND expires_at > now()",
    [keys.open("invitation", key)],
  );
  return rowCount === 1;
}

export type AcceptInvitation =
  | { ok: true; organizationId: string; createdAccount: boolean }
  | {
      ok: false;
      problem:
        "not-found" | "sign-in-first" | "other-address" | "account-incomplete" | "already-in-organization";
    };

/**
 * Accepts the invitation a mailed key opens, for the signed-in person or, where the address has no account, with a
 * new one. The key came by mail, so it also proves the address.
 */
export async function acceptInvitation(
  { pool, keys }: Identity,
  viewer: { personId: string; email: string } | null,
  input: AcceptInvitationValues,
): Promise<AcceptInvitation> {
  const invitationId = keys.open("invitation", input.key);
  if (invitationId === null) return { ok: false, problem: "not-found" };
  const passwordHash = viewer === null && input.password ? await hashPassword(input.password) : null;

  return inTransaction(pool, async (client): Promise<AcceptInvitation> => {
    const { rows } = await client.query<{ organizationId: string; email: string; role: MemberRole }>(
      `SELECT organization_id AS "organizationId", email, role FROM invitation
       WHERE id = $1 AND status = 'PENDING' AND expires_at > now() FOR UPDATE`,
      [invitationId],
    );
    const invitation = rows[0];
    if (invitation === undefined) return { ok: false, problem: "not-found" };
    if (viewer !== null && viewer.email !== invitation.email) return { ok: false, problem: "other-address" };

    let personId = viewer?.personId ?? null;
    if (personId === null) {
      if (await hasAccount(client, invitation.email)) return { ok: false, problem: "sign-in-first" };
      if (!input.name || passwordHash === null) return { ok: false, problem: "account-incomplete" };
      await forgetUnconfirmed(client, invitation.email);
      const person = { name: input.name, email: invitation.email, emailVerified: true, passwordHash };
      personId = await addPerson(client, person);
      if (personId === null) return { ok: false, problem: "sign-in-first" };
    }
    const { rowCount } = await client.query(
      `INSERT INTO member (organization_id, person_id, role) VALUES ($1, $2, $3)
       ON CONFLICT (person_id) DO NOTHING`,
      [invitation.organizationId, personId, invitation.role],
    );
    if (rowCount === 0) return { ok: false, problem: "already-in-organization" };
    await client.query("UPDATE invitation SET status = 'ACCEPTED' WHERE id = $1", [invitationId]);
    await verifyMembership(client, invitation.organizationId);
    return { ok: true, organizationId: invitation.organizationId, createdAccount: viewer === null };
  });
}

async function hasAccount(client: PoolClient, email: string): Promise<boolean> {
  const { rowCount } = await client.query("SELECT FROM person WHERE email = $1 AND email_verified", [email]);
  return rowCount === 1;
}
