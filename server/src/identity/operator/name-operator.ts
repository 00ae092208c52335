import type { ClientBase } from "pg";

import { asOperator } from "./as-operator.ts";

/** Lets the person with this confirmed address into the operator's pages, or no longer; false where there is nobody. */
export async function nameOperator(
  client: ClientBase,
  address: string,
  { isOperator }: { isOperator: boolean },
): Promise<boolean> {
  return asOperator(client, async () => {
    const { rows } = await client.query<{ id: string }>(
      "SELECT id FROM person WHERE email = $1 AND email_verified",
      [address.trim().toLowerCase()],
    );
    const person = rows[0];
    if (person === undefined) return false;
    await client.query(
      isOperator
        ? "INSERT INTO operator (person_id) VALUES ($1) ON CONFLICT DO NOTHING"
        : "DELETE FROM operator WHERE person_id = $1",
      [person.id],
    );
    return true;
  });
}
