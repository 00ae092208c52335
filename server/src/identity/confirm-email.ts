import type { ConfirmEmailValues } from "@rungs/shared/inputs/identity";
import type { Pool } from "pg";

import type { Identity } from "./identity.ts";
import { inTransaction } from "./in-transaction.ts";
import { confirmationMail } from "./mails.ts";
import { verifyPassword } from "./password-hash.ts";
import { verifyMembership } from "./verify-membership.ts";

const CONFIRMATION_HOURS = 24;

/** Mails a link that proves the address; silent where that address has had enough mail for now. */
export async function sendConfirmation(
  { keys, limits, sendMail, webOrigin }: Identity,
  person: { id: string; email: string },
): Promise<void> {
  if ((await limits.take("mail", person.email)) !== null) return;
  const key = keys.sign("confirmation", person.id, new Date(Date.now() + CONFIRMATION_HOURS * 3_600_000));
  await sendMail(confirmationMail(person.email, `${webOrigin}/confirm/${key}`));
}

export type ConfirmEmail = { ok: true } | { ok: false; problem: "not-confirmed" | "too-many-attempts" };

/**
 * Marks the address as proven, however often the link is used. The link alone is not enough: anybody may register an
 * address, and who reads its mail must not prove it for them. So the password of that registration is asked for, and
 * attempts count as attempts to sign in.
 */
export async function confirmEmail(
  { pool, keys, limits }: Identity,
  { key, password }: ConfirmEmailValues,
  network: string | null,
): Promise<ConfirmEmail> {
  if (network !== null && (await limits.take("network", network)) !== null) {
    return { ok: false, problem: "too-many-attempts" };
  }
  const { rows } = await pool.query<{ id: string; email: string; passwordHash: string }>(
    `SELECT person.id, person.email, credential.password AS "passwordHash"
     FROM person JOIN credential ON credential.person_id = person.id
     WHERE person.id = $1 AND credential.provider_id = 'credential' AND credential.password IS NOT NULL`,
    [keys.open("confirmation", key)],
  );
  const person = rows[0];
  if (person === undefined) return { ok: false, problem: "not-confirmed" };
  if ((await limits.take("account", person.email)) !== null) {
    return { ok: false, problem: "too-many-attempts" };
  }
  if (!(await verifyPassword(person.passwordHash, password))) return { ok: false, problem: "not-confirmed" };

  // A newer registration of the address may have taken the place of this one meanwhile.
  if (!(await noteConfirmed(pool, person.id))) return { ok: false, problem: "not-confirmed" };
  await limits.forget("account", person.email);
  if (network !== null) await limits.giveBack("network", network);
  return { ok: true };
}

/** Notes a proven address and what follows from it; false where the person is gone. */
async function noteConfirmed(pool: Pool, personId: string): Promise<boolean> {
  return inTransaction(pool, async (client) => {
    const confirmed = await client.query("UPDATE person SET email_verified = true WHERE id = $1", [personId]);
    const { rows } = await client.query<{ organizationId: string }>(
      `SELECT organization_id AS "organizationId" FROM member WHERE person_id = $1`,
      [personId],
    );
    for (const { organizationId } of rows) await verifyMembership(client, organizationId);
    return confirmed.rowCount === 1;
  });
}
