import { afterAll, beforeAll, expect, test } from "vitest";

import { startTestDoor, type TestDoor } from "../../../server/src/testing/start-test-door.ts";

let door: TestDoor;
const asReader = <Row>(query: string) => door.network.commons.query<Row[]>(query);

beforeAll(async () => {
  door = await startTestDoor();
}, 120_000);
afterAll(() => door?.close());

/** Everything that the role of readers may touch, beyond what PostgreSQL shows to every role. */
const ALLOWED = [
  "function similarity(text,text)",
  "function similarity_op(text,text)",
  "schema public: USAGE",
  "table facet_count: SELECT",
  "table ladder_clause: SELECT",
  "table published_comment: SELECT",
  "table published_ladder: SELECT",
  "table published_office: SELECT",
  "table published_post: SELECT",
  "table published_practice: SELECT",
  "table published_role: SELECT",
  "table published_statistic: SELECT",
  "table search_entry: SELECT",
  "table search_word: SELECT",
];

test("the reader can touch what is on the list and nothing else", async () => {
  const tables = await asReader<{ what: string }>(
    `SELECT format('table %s: %s', c.relname, string_agg(p.privilege, ', ' ORDER BY p.privilege)) AS what
     FROM pg_class c, LATERAL unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) AS p (privilege)
     WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND c.relnamespace::regnamespace::text NOT IN ('pg_catalog', 'information_schema')
       AND c.relnamespace::regnamespace::text NOT LIKE 'pg\\_toast%'
       AND CASE WHEN p.privilege IN ('DELETE', 'TRUNCATE', 'TRIGGER') THEN has_table_privilege(c.oid, p.privilege)
           ELSE has_any_column_privilege(c.oid, p.privilege) END
     GROUP BY c.relname`,
  );
  const sequences = await asReader<{ what: string }>(
    `SELECT 'sequence ' || relname AS what FROM pg_class
     WHERE CASE WHEN relkind = 'S' THEN has_sequence_privilege(oid, 'USAGE, SELECT, UPDATE') ELSE false END`,
  );
  const schemas = await asReader<{ what: string }>(
    `SELECT format('schema %s: %s', nspname, concat_ws(', ',
       CASE WHEN has_schema_privilege(oid, 'USAGE') THEN 'USAGE' END,
       CASE WHEN has_schema_privilege(oid, 'CREATE') THEN 'CREATE' END)) AS what
     FROM pg_namespace WHERE nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema'
       AND has_schema_privilege(oid, 'USAGE, CREATE')`,
  );
  const functions = await asReader<{ what: string }>(
    `SELECT 'function ' || p.oid::regprocedure AS what FROM pg_proc p
     WHERE pronamespace::regnamespace::text NOT IN ('pg_catalog', 'information_schema')
       AND has_function_privilege(p.oid, 'EXECUTE')`,
  );
  const touched = [...tables, ...sequences, ...schemas, ...functions].map(({ what }) => what);

  expect(touched.sort()).toEqual(ALLOWED);
});

test("the reader can neither write, nor make anything, nor become anybody else", async () => {
  const [role] = await asReader(
    `SELECT rolsuper, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls,
       (SELECT count(*)::int FROM pg_auth_members WHERE member = r.oid) AS memberships,
       has_database_privilege(current_database(), 'CREATE') AS may_create,
       has_database_privilege(current_database(), 'TEMP') AS may_have_temporary_tables
     FROM pg_roles r WHERE rolname = current_user`,
  );

  expect(role).toEqual({
    rolsuper: false,
    rolcreaterole: false,
    rolcreatedb: false,
    rolreplication: false,
    rolbypassrls: false,
    memberships: 0,
    may_create: false,
    may_have_temporary_tables: false,
  });
});

test("the database of the commons names no table of the workspace, and the reader gets into no other", async () => {
  const workspaceTables = (await door.asOwner(
    "SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace",
  )) as { name: string }[];
  const names = workspaceTables.map(({ name }) => name).filter((name) => name !== "migration");
  const seen = await asReader<{ name: string }>("SELECT relname AS name FROM pg_class");
  const workspace = new URL(door.network.databases.owner.workspace).pathname.slice(1);
  const [access] = await asReader<{ connects: boolean }>(
    `SELECT has_database_privilege('${workspace}', 'CONNECT') AS connects`,
  );

  expect(names.length).toBeGreaterThan(10);
  expect(seen.filter(({ name }) => names.includes(name))).toEqual([]);
  expect(access).toEqual({ connects: false });
});

test("no function of ours can be called by everybody", async () => {
  const open = async (source: TestDoor["network"]["workspace"]) =>
    source.query<{ name: string }[]>(
      `SELECT p.oid::regprocedure::text AS name FROM pg_proc p, LATERAL aclexplode(coalesce(proacl, acldefault('f', proowner))) a
       WHERE pronamespace = 'public'::regnamespace AND a.grantee = 0 AND a.privilege_type = 'EXECUTE'
         AND prorettype <> 'trigger'::regtype`,
    );

  expect(await open(door.network.workspace)).toEqual([]);
  expect(await open(door.network.commons)).toEqual([]);
});
