import type { PoolClient } from "pg";

export interface NewPerson {
  name: string;
  email: string;
  emailVerified: boolean;
  passwordHash: string;
}

/** Adds a person who signs in with a password; null where the address has an account. */
export async function addPerson(client: PoolClient, person: NewPerson): Promise<string | null> {
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO person (name, email, email_verified) VALUES ($1, lower($2), $3)
     ON CONFLICT (email) DO NOTHING RETURNING id`,
    [person.name, person.email, person.emailVerified],
  );
  const id = rows[0]?.id ?? null;
  if (id === null) return null;
  await client.query(
    `INSERT INTO credential (person_id, provider_id, account_id, password)
     VALUES ($1::uuid, 'credential', $1::uuid::text, $2)`,
    [id, person.passwordHash],
  );
  return id;
}

/** Forgets a registration that was never confirmed: whoever made it did not show that the address is theirs. */
export async function forgetUnconfirmed(client: PoolClient, email: string): Promise<void> {
  await client.query(
    `DELETE FROM organization USING member, person
     WHERE member.organization_id = organization.id AND person.id = member.person_id
       AND person.email = lower($1) AND NOT person.email_verified`,
    [email],
  );
  await client.query("DELETE FROM person WHERE email = lower($1) AND NOT email_verified", [email]);
}
