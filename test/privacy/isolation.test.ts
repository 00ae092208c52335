import { afterAll, beforeAll, expect, test } from "vitest";

import { inOrganization } from "../../server/src/platform/database/in-organization.ts";
import {
  sampleLadder,
  startTestWorkspace,
  type TestWorkspace,
} from "../../server/src/testing/start-test-workspace.ts";
import { addDraft } from "../../server/src/workspace/drafts/add-draft.ts";
import { LADDER_DRAFT } from "../../server/src/workspace/ladders/ladder-draft.ts";
import type { Author } from "../../server/src/workspace/require-author.ts";

let network: TestWorkspace;
let authors: Author[];

beforeAll(async () => {
  network = await startTestWorkspace({ poolSize: 2 });
  authors = await Promise.all(Array.from({ length: 20 }, () => network.addOffice()));
  for (const author of authors)
    await addDraft(network.workspace, LADDER_DRAFT, author, { content: sampleLadder() });
}, 120_000);
afterAll(() => network?.close());

test("200 interleaved requests of 20 organisations on a pool of 2 see no row of another", async () => {
  const tables = await privateTables();
  const requests = Array.from({ length: 200 }, (_, round) => authors[round % authors.length]!);
  const look = ({ organizationId }: Author) =>
    inOrganization(network.workspace, organizationId, async (manager) => {
      const rows: { organization_id: string }[] = [];
      for (const table of tables) {
        rows.push(
          ...(await manager.query<{ organization_id: string }[]>(`SELECT organization_id FROM ${table}`)),
        );
      }
      return {
        own: rows.length,
        foreign: rows.filter((row) => row.organization_id !== organizationId).length,
      };
    });
  // Twenty at once want one of two connections; more would wait longer than a connection may be waited for.
  const seen: Awaited<ReturnType<typeof look>>[] = [];
  for (let start = 0; start < requests.length; start += 20) {
    seen.push(...(await Promise.all(requests.slice(start, start + 20).map(look))));
  }

  expect(seen.reduce((sum, { foreign }) => sum + foreign, 0)).toBe(0);
  expect(seen.every(({ own }) => own >= 3)).toBe(true);
});

test("without an organisation there are no rows at all, and a query that names none is refused", async () => {
  const tables = await privateTables();
  expect(tables.length).toBeGreaterThan(4);
  for (const table of tables) {
    expect(await network.workspace.query(`SELECT 1 FROM ${table}`), table).toEqual([]);
  }
  await expect(inOrganization(network.workspace, "", async () => null)).rejects.toThrow(
    "names its organisation",
  );
});

test("the organisation of a request does not stay with the connection it used", async () => {
  await inOrganization(network.workspace, authors[0]!.organizationId, (manager) => manager.query("SELECT 1"));
  const settings = await Promise.all(
    Array.from({ length: 4 }, () =>
      network.workspace.query<{ setting: string | null }[]>(
        "SELECT nullif(current_setting('app.organization_id', true), '') AS setting",
      ),
    ),
  );

  expect(settings.flat().map(({ setting }) => setting)).toEqual([null, null, null, null]);
});

test("a row of another organisation can be neither written nor moved there", async () => {
  const [one, other] = authors as [Author, Author];
  await expect(
    inOrganization(network.workspace, one.organizationId, (manager) =>
      manager.query(
        "INSERT INTO organization_secret (organization_id, kind, value) VALUES ($1, 'NAME', 'x')",
        [other.organizationId],
      ),
    ),
  ).rejects.toMatchObject({ code: "42501" });
  await expect(
    inOrganization(network.workspace, one.organizationId, (manager) =>
      manager.query("UPDATE draft SET organization_id = $1", [other.organizationId]),
    ),
  ).rejects.toMatchObject({ code: "42501" });
});

test("every private table that names an organisation is under forced row-level security", async () => {
  const rows = await network.workspace.query<{ table: string; forced: boolean }[]>(
    `SELECT c.relname AS table, c.relrowsecurity AND c.relforcerowsecurity AS forced
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organization_id'
     WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace`,
  );
  // Sign-in has to find out which organisation a person belongs to: it has a role of its own, which sees no draft.
  const byIdentity = ["member", "invitation"];

  expect(
    rows
      .filter(({ forced }) => !forced)
      .map(({ table }) => table)
      .sort(),
  ).toEqual(byIdentity.sort());
});

test("each role can touch what it needs and nothing else", async () => {
  const rights = {
    ...(await rightsIn(network.workspace)),
    ...(await rightsIn(network.commons)),
  };

  expect(rights).toEqual({
    rungs_app: [
      "adoption DELETE, INSERT, SELECT",
      "atlas_cell SELECT",
      "atlas_epoch SELECT",
      "brand_plan_item DELETE, INSERT, SELECT, UPDATE",
      "circle SELECT",
      "circle_line SELECT",
      "circle_wish DELETE",
      "draft DELETE, INSERT, SELECT, UPDATE",
      "draft_revision INSERT, SELECT",
      "face_choice INSERT, SELECT, UPDATE",
      "finding_decision DELETE, INSERT, SELECT, UPDATE",
      "follow DELETE, INSERT, SELECT",
      "identity_look SELECT",
      "inquiry INSERT, SELECT",
      "inquiry_choice INSERT, SELECT",
      "introduction SELECT",
      "introduction_act INSERT, SELECT",
      "introduction_block INSERT, SELECT",
      "introduction_side SELECT",
      "membership SELECT",
      "message INSERT, SELECT",
      "notes_agreement SELECT",
      "notes_log SELECT",
      "notice SELECT",
      "organization SELECT",
      "organization_face INSERT, SELECT",
      "organization_profile DELETE, INSERT, SELECT, UPDATE",
      "organization_profile_revision SELECT",
      "organization_secret DELETE, INSERT, SELECT, UPDATE",
      "outbox INSERT",
      "peer_review_comment INSERT, SELECT",
      "peer_review_event INSERT, SELECT",
      "post_holder INSERT, SELECT",
      "practice_done_too DELETE, INSERT, SELECT",
      "publication INSERT, SELECT",
      "publication_approval DELETE, INSERT, SELECT, UPDATE",
      "publishing_rule INSERT, SELECT, UPDATE",
      "skill_inventory DELETE, INSERT, SELECT, UPDATE",
      "succession_candidate DELETE, INSERT, SELECT, UPDATE",
      "succession_position DELETE, INSERT, SELECT, UPDATE",
      "thread_pseudonym INSERT, SELECT",
    ],
    rungs_census: [
      "atlas_candidate SELECT",
      "membership SELECT",
      "organization_profile_revision INSERT, SELECT",
    ],
    rungs_identity: [
      "accepted_domain SELECT",
      "credential DELETE, INSERT, SELECT, UPDATE",
      "digest_setting INSERT, SELECT, UPDATE",
      "invitation DELETE, INSERT, SELECT, UPDATE",
      "member DELETE, INSERT, SELECT, UPDATE",
      "membership SELECT",
      "operator SELECT",
      "organization DELETE, INSERT, SELECT, UPDATE",
      "person DELETE, INSERT, SELECT, UPDATE",
      "rate_limit DELETE, INSERT, SELECT, UPDATE",
      "session DELETE, INSERT, SELECT, UPDATE",
      "verification DELETE, INSERT, SELECT, UPDATE",
    ],
    rungs_introducer: [
      "atlas_candidate SELECT",
      "circle DELETE, INSERT, SELECT, UPDATE",
      "circle_block DELETE, INSERT, SELECT, UPDATE",
      "circle_day DELETE, INSERT, SELECT, UPDATE",
      "circle_line DELETE, INSERT, SELECT, UPDATE",
      "circle_question DELETE, INSERT, SELECT, UPDATE",
      "circle_round DELETE, INSERT, SELECT, UPDATE",
      "circle_seat DELETE, INSERT, SELECT, UPDATE",
      "circle_wish DELETE, INSERT, SELECT, UPDATE",
      "inquiry SELECT, UPDATE",
      "inquiry_choice SELECT, UPDATE",
      "introduction INSERT, SELECT, UPDATE",
      "introduction_block SELECT",
      "introduction_side INSERT, SELECT, UPDATE",
      "message INSERT",
      "notes_agreement DELETE, INSERT, SELECT, UPDATE",
      "notes_log INSERT, SELECT",
      "notes_part DELETE, INSERT, SELECT, UPDATE",
      "post_holder SELECT",
      "revealed_name INSERT, SELECT",
      "talk_session DELETE, INSERT, SELECT, UPDATE",
    ],
    rungs_operator: [
      "accepted_domain INSERT, SELECT, UPDATE",
      "member SELECT",
      "membership INSERT, SELECT, UPDATE",
      "operator DELETE, INSERT, SELECT",
      "organization SELECT",
      "organization_profile_revision SELECT",
    ],
    rungs_postman: [
      "digest INSERT, SELECT, UPDATE",
      "digest_day INSERT, SELECT",
      "digest_setting INSERT, SELECT",
    ],
    rungs_publisher: [
      "facet_count DELETE, INSERT, SELECT, UPDATE",
      "ladder_clause DELETE, INSERT, SELECT",
      "published_comment DELETE, INSERT, SELECT, UPDATE",
      "published_ladder DELETE, INSERT, SELECT, UPDATE",
      "published_office DELETE, INSERT, SELECT, UPDATE",
      "published_post DELETE, INSERT, SELECT, UPDATE",
      "published_practice DELETE, INSERT, SELECT, UPDATE",
      "published_role DELETE, INSERT, SELECT, UPDATE",
      "published_statistic INSERT, SELECT",
      "search_entry DELETE, INSERT, SELECT, UPDATE",
      "search_word DELETE, INSERT, SELECT, UPDATE",
    ],
    rungs_reader: [
      "facet_count SELECT",
      "ladder_clause SELECT",
      "published_comment SELECT",
      "published_ladder SELECT",
      "published_office SELECT",
      "published_post SELECT",
      "published_practice SELECT",
      "published_role SELECT",
      "published_statistic SELECT",
      "search_entry SELECT",
      "search_word SELECT",
    ],
    rungs_warden: ["report SELECT"],
    rungs_worker: [
      "activity_release INSERT, SELECT",
      "atlas_candidate DELETE, INSERT, SELECT",
      "atlas_cell DELETE, INSERT, SELECT",
      "atlas_epoch DELETE, INSERT, SELECT",
      "helped_release INSERT, SELECT",
      "outbox INSERT, SELECT",
      "publication SELECT",
      "publication_batch INSERT, SELECT",
      "publication_scan INSERT, SELECT",
      "statistics_release INSERT, SELECT",
      "takedown SELECT",
    ],
  });
  await expect(network.commons.query("DELETE FROM published_ladder")).rejects.toMatchObject({
    code: "42501",
  });
});

test("the worker reads names and secrets of the organisation that it names, and of nobody without", async () => {
  const [one, other] = authors as [Author, Author];
  for (const { organizationId } of [one, other]) {
    await inOrganization(network.workspace, organizationId, (manager) =>
      manager.query(
        "INSERT INTO organization_secret (organization_id, kind, value) VALUES ($1, 'NAME', 'x')",
        [organizationId],
      ),
    );
  }
  const secrets = "SELECT organization_id AS id FROM organization_secret";
  const names = "SELECT id FROM organization WHERE name <> ''";
  for (const statement of [secrets, names]) {
    expect(await network.worker.query(statement), statement).toEqual([]);
    const seen = await inOrganization(network.worker, one.organizationId, (manager) =>
      manager.query<{ id: string }[]>(statement),
    );
    expect(seen, statement).toEqual([{ id: one.organizationId }]);
  }
  for (const statement of [
    "SELECT decision FROM finding_decision",
    "SELECT content FROM draft",
    "UPDATE organization_secret SET value = 'x'",
    "UPDATE publication SET kept_keys = '{}'",
  ]) {
    await expect(network.worker.query(statement), statement).rejects.toMatchObject({ code: "42501" });
  }
});

test("the commons has no column that could lead back to an organisation or say when exactly", async () => {
  const columns = await network.commons.query<{ name: string; type: string }[]>(
    `SELECT a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type
     FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
     WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND a.attnum > 0 AND c.relname <> 'migration'`,
  );

  expect(
    columns.filter(
      ({ name, type }) => /organi[sz]ation|author|person|member|draft/.test(name) || /time|date/.test(type),
    ),
  ).toEqual([]);
});

async function privateTables(): Promise<string[]> {
  const rows = await network.workspace.query<{ name: string }[]>(
    `SELECT c.relname AS name FROM pg_class c
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organization_id'
     WHERE c.relkind = 'r' AND has_table_privilege('rungs_app', c.oid, 'SELECT')`,
  );
  return rows.map(({ name }) => name);
}

/** What each of our roles is granted on whole tables, as the catalogue has it. */
async function rightsIn(source: TestWorkspace["commons"]): Promise<Record<string, string[]>> {
  const rows = await source.query<{ role: string; rights: string }[]>(
    `SELECT r.rolname AS role, c.relname || ' ' || string_agg(a.privilege_type, ', ' ORDER BY a.privilege_type) AS rights
     FROM pg_class c, LATERAL aclexplode(c.relacl) AS a JOIN pg_roles r ON r.oid = a.grantee
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND r.rolname LIKE 'rungs\\_%'
       AND a.grantee <> c.relowner
     GROUP BY r.rolname, c.relname ORDER BY 1, 2`,
  );
  return Object.fromEntries(
    [...new Set(rows.map(({ role }) => role))].map((role) => [
      role,
      rows.filter((row) => row.role === role).map(({ rights }) => rights),
    ]),
  );
}
