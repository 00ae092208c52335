import type { RegisterOrganizationValues } from "@rungs/shared/inputs/identity";
import type { MemberRole } from "@rungs/shared/vocabulary/organization";
import type { PoolClient } from "pg";

import type { Identity } from "./identity.ts";
import { inTransaction } from "./in-transaction.ts";
import { alreadyRegisteredMail } from "./mails.ts";
import { hashPassword } from "./password-hash.ts";
import { addPerson, forgetUnconfirmed, type NewPerson } from "./people.ts";
import { sendConfirmation } from "./confirm-email.ts";
import { verifyMembership } from "./verify-membership.ts";

export type RegisterOrganization =
  { ok: true } | { ok: false; problem: "too-many-attempts"; retryAfterSeconds: number };

/**
 * Registers a new office with its first owner and mails them a link to confirm the address. The answer is the same
 * where the address has an account already: then the mail says so and nothing else changes.
 */
export async function registerOrganization(
  identity: Identity,
  input: RegisterOrganizationValues,
  network: string | null,
): Promise<RegisterOrganization> {
  const wait = Math.max(
    network === null ? 0 : ((await identity.limits.take("network", network)) ?? 0),
    (await identity.limits.take("registration", input.email)) ?? 0,
  );
  if (wait > 0) return { ok: false, problem: "too-many-attempts", retryAfterSeconds: wait };

  const created = await createOrganization(identity, { ...input, emailVerified: false });
  if (created) await sendConfirmation(identity, { id: created.personId, email: input.email });
  else await identity.sendMail(alreadyRegisteredMail(input.email, `${identity.webOrigin}/sign-in`));
  return { ok: true };
}

/** Creates an organisation and its owner in one act; null where the address has a confirmed account. */
export async function createOrganization(
  { pool }: Pick<Identity, "pool">,
  input: RegisterOrganizationValues & { emailVerified: boolean },
): Promise<{ organizationId: string; personId: string } | null> {
  const passwordHash = await hashPassword(input.password);
  return inTransaction(pool, async (client) => {
    await forgetUnconfirmed(client, input.email);
    const { name, email, emailVerified } = input;
    return addOrganization(client, input.organizationName, { name, email, emailVerified, passwordHash });
  });
}

/** Adds an organisation and its owner; null where the owner's address has an account. */
export async function addOrganization(
  client: PoolClient,
  organizationName: string,
  owner: NewPerson,
): Promise<{ organizationId: string; personId: string } | null> {
  const personId = await addPerson(client, owner);
  if (personId === null) return null;
  const { rows } = await client.query<{ id: string }>(
    "INSERT INTO organization (name) VALUES ($1) RETURNING id",
    [organizationName],
  );
  const organizationId = rows[0]!.id;
  await addMember(client, organizationId, personId, "OWNER");
  return { organizationId, personId };
}

/** Makes a person a member of an organisation, which may verify it. */
export async function addMember(
  client: PoolClient,
  organizationId: string,
  personId: string,
  role: MemberRole,
): Promise<void> {
  await client.query("INSERT INTO member (organization_id, person_id, role) VALUES ($1, $2, $3)", [
    organizationId,
    personId,
    role,
  ]);
  await verifyMembership(client, organizationId);
}
