import { INDUSTRIES, REGIONS, REPORTING_LINES, SIZES } from "@rungs/shared/vocabulary/organization";
import pg from "pg";

import type { TestDatabases } from "./create-test-databases.ts";

/**
 * Adds offices with all kinds of attributes, each of its own unit and verified a year ago, in a moment however many
 * there are. The same place in the list has the same attributes. Gives their ids in order.
 */
export async function addManyOffices(databases: TestDatabases, count: number, first = 0): Promise<string[]> {
  const client = new pg.Client({ connectionString: databases.owner.workspace });
  await client.connect();
  const as = (role: string, statement: string, values: unknown[]) =>
    client
      .query(`SET ROLE ${role}`)
      .then(() => client.query<{ id: string }>(statement, values))
      .finally(() => client.query("RESET ROLE"));
  try {
    const { rows } = await as(
      "rungs_operator",
      "SELECT gen_random_uuid() AS id FROM generate_series(1, $1) ORDER BY 1",
      [count],
    );
    const ids = rows.map(({ id }) => id);
    const identity = new pg.Client({ connectionString: databases.urls.identity });
    await identity.connect();
    await identity
      .query("INSERT INTO organization (id, name) SELECT id, 'Office ' || id FROM unnest($1::uuid[]) AS id", [
        ids,
      ])
      .finally(() => identity.end());
    await as(
      "rungs_operator",
      `INSERT INTO membership (organization_id, unit, verified_at)
       SELECT id, id::text, now() - interval '400 days' FROM unnest($1::uuid[]) AS id`,
      [ids],
    );
    const profiles = ids.map((id, place) => profileAt(id, first + place));
    await as(
      "rungs_census",
      `INSERT INTO organization_profile_revision (organization_id, valid_from, industry, region, size,
         office_founded_year, team_size, reporting_line)
       SELECT id, now() - interval '400 days', industry, region, size, founded, team, line
       FROM jsonb_to_recordset($1) AS p (id uuid, industry text, region text, size text, founded integer,
         team integer, line text)`,
      [JSON.stringify(profiles)],
    );
    return ids;
  } finally {
    await client.end();
  }
}

/** Attributes that lean to the first values of each list, as they do in life, and are mixed by a fixed rule. */
function profileAt(id: string, place: number) {
  const pick = <Value>(values: readonly Value[], salt: number): Value | null => {
    const share = (Math.sin((place + 1) * salt) * 43_758.5453) % 1;
    return values[Math.floor(Math.abs(share) ** 2 * (values.length + 0.3))] ?? null;
  };
  return {
    id,
    industry: pick(INDUSTRIES, 12.9898),
    region: pick(REGIONS, 78.233),
    size: pick(SIZES, 39.425),
    founded: pick([2025, 2023, 2021, 2018, 2014, 2008], 93.989),
    team: pick([2, 1, 5, 8, 15, 40], 67.345),
    line: pick(REPORTING_LINES, 24.111),
  };
}
