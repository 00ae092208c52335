import { randomUUID } from "node:crypto";

import { afterAll, beforeAll, expect, test } from "vitest";

import { inOrganization } from "../../../server/src/platform/database/in-organization.ts";
import { saveOrganizationSecrets } from "../../../server/src/identity/organization-secrets.ts";
import { startTestDoor, type TestDoor } from "../../../server/src/testing/start-test-door.ts";
import type { Author } from "../../../server/src/workspace/require-author.ts";

let door: TestDoor;
let one: Author;
let other: Author;

beforeAll(async () => {
  door = await startTestDoor();
  [one, other] = [await door.network.addOffice(), await door.network.addOffice()];
}, 120_000);
afterAll(() => door?.close());

test("every unique index that the app can run into begins with the organisation, or holds random ids alone", async () => {
  const rows = (await door.asOwner(
    `SELECT i.indexrelid::regclass::text AS index,
       array_agg(a.attname::text ORDER BY k.place) AS columns,
       bool_and(coalesce(pg_get_expr(d.adbin, d.adrelid) = 'gen_random_uuid()', false)) AS random
     FROM pg_index i, LATERAL unnest(i.indkey::smallint[]) WITH ORDINALITY AS k (number, place)
     JOIN pg_attribute a ON true
     LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
     WHERE i.indisunique AND a.attrelid = i.indrelid AND a.attnum = k.number
       AND (has_table_privilege('rungs_app', i.indrelid, 'INSERT') OR has_table_privilege('rungs_app', i.indrelid, 'UPDATE'))
     GROUP BY 1 ORDER BY 1`,
  )) as { index: string; columns: string[]; random: boolean }[];
  const oracles = rows.filter(
    ({ index, columns, random }) => columns[0] !== "organization_id" && !random && !HARMLESS.has(index),
  );

  expect(rows.length).toBeGreaterThan(5);
  expect(oracles).toEqual([]);
});

/**
 * A serial number of the queue: the app cannot choose it. And the numbers of messages: into a conversation of others
 * nothing is written, whether the number is taken or not (introductions.test.ts).
 */
const HARMLESS = new Set(["outbox_pkey", "message_pkey"]);

test("a hundred names of another office can be entered as one's own", async () => {
  const secrets = Array.from({ length: 100 }, (_, number) => ({
    kind: "NAME" as const,
    value: `Secret ${number}`,
  }));
  await saveOrganizationSecrets(door.network.workspace, one.organizationId, { secrets });

  await expect(
    saveOrganizationSecrets(door.network.workspace, other.organizationId, { secrets }),
  ).resolves.not.toThrow();
});

test("a draft of another office's id tells nothing that a free id would not", async () => {
  const draft = await door.newDraft(one);
  const insert = (id: string, { organizationId, personId } = other) =>
    inOrganization(door.network.workspace, organizationId, (manager) =>
      manager.query(
        "INSERT INTO finding_decision (organization_id, draft_id, key, decision, decided_by) VALUES ($1, $2, 'k', 'KEEP', $3)",
        [organizationId, id, personId],
      ),
    ).then(
      () => "written",
      (error: { code?: string; constraint?: string }) => `${error.code} ${error.constraint}`,
    );

  expect(await insert(draft.id, one)).toBe("written");
  expect(await insert(draft.id)).toBe(await insert(randomUUID()));
});
