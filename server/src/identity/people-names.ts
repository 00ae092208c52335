import type { Identity } from "./identity.ts";

/** The names of those of these people who are members of the organisation, by their ids. */
export async function findPeopleNames(
  { pool }: Pick<Identity, "pool">,
  organizationId: string,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (personIds.length === 0) return new Map();
  const { rows } = await pool.query<{ id: string; name: string }>(
    `SELECT person.id, person.name FROM member JOIN person ON person.id = member.person_id
     WHERE member.organization_id = $1 AND person.id = ANY ($2)`,
    [organizationId, personIds],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
