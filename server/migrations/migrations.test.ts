import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";

import { commonsPlan, workspacePlan } from "#server/migrate-databases.ts";
import { migrateDatabase, revertDatabase } from "#server/platform/database/migrate-database.ts";
import { createTestDatabases, type TestDatabases } from "#server/testing/create-test-databases.ts";

let databases: TestDatabases;
beforeAll(async () => {
  databases = await createTestDatabases();
});
afterAll(() => databases?.drop());

test.each(["workspace", "commons"] as const)(
  "the %s goes down to nothing and comes up again as it was",
  async (name) => {
    const url = databases.owner[name];
    const plan = name === "workspace" ? workspacePlan(url) : commonsPlan(url);
    const before = await describe(url);
    expect(before.length).toBeGreaterThan(10);

    await revertDatabase(plan);
    expect(await describe(url)).toEqual([]);
    await migrateDatabase(plan);

    expect(await describe(url)).toEqual(before);
  },
);

test("migrating again changes nothing", async () => {
  expect(await migrateDatabase(workspacePlan(databases.owner.workspace))).toEqual([]);
  expect(await migrateDatabase(commonsPlan(databases.owner.commons))).toEqual([]);
});

/** Every column, index, policy, right and function that the migrations made, as lines in order. */
async function describe(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ line: string }>(`
    SELECT 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable AS line
    FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'migration'
    UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'migration'
    UNION ALL SELECT concat_ws(' ', 'policy', tablename, policyname, cmd, roles, qual, with_check) FROM pg_policies
    UNION ALL SELECT concat_ws(' ', 'row security', relname, relrowsecurity, relforcerowsecurity)
      FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> 'migration'
    UNION ALL SELECT concat_ws(' ', 'constraint', conrelid::regclass, conname, pg_get_constraintdef(oid))
      FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace AND conrelid <> to_regclass('migration')
    UNION ALL SELECT concat_ws(' ', 'right', grantee, table_name, column_name, privilege_type)
      FROM information_schema.column_privileges
      WHERE grantee LIKE 'rungs\\_%' AND table_schema = 'public' AND table_name <> 'migration'
    UNION ALL SELECT concat_ws(' ', 'right', grantee, table_name, privilege_type)
      FROM information_schema.table_privileges
      WHERE grantee LIKE 'rungs\\_%' AND table_schema = 'public' AND table_name <> 'migration'
    UNION ALL SELECT concat_ws(' ', 'function', proowner::regrole, proacl, pg_get_functiondef(oid))
      FROM pg_proc WHERE pronamespace = 'public'::regnamespace
    UNION ALL SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
    ORDER BY 1`);
  await client.end();
  return rows.map(({ line }) => line);
}
