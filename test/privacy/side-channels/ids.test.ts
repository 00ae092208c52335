import { OCCUPATION_CODES } from "@rungs/shared/vocabulary/occupations";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { Author } from "../../../server/src/workspace/require-author.ts";
import { startTwoServers, type TwoServers } from "./start-two-servers.ts";

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
const RANDOM = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

let servers: TwoServers;
let author: Author;

beforeAll(async () => {
  servers = await startTwoServers();
  author = await servers.door.network.addOffice();
  for (const line of ["answers questions with help", "answers questions in meetings"]) {
    await servers.door.publish(author, await servers.door.newDraft(author, line));
  }
  await servers.door.applyAll();
}, 120_000);
afterAll(() => servers?.close());

test("every id that the commons gives out is random, and none holds a time", async () => {
  const ladders = await servers.listLadders();
  expect(ladders).toHaveLength(2);
  const ids = (await servers.crawl(ladders)).flatMap(({ text }) => [
    ...(text.match(UUID) ?? []),
    ...cursorsIn(text).flatMap((cursor) => Buffer.from(cursor, "base64url").toString().match(UUID) ?? []),
  ]);

  // Codes of occupations are the same for everybody.
  const given = new Set(ids.filter((id) => !(OCCUPATION_CODES as readonly string[]).includes(id)));
  expect([...given].sort()).toEqual([...ladders].sort());
  expect(ids.filter((id) => !RANDOM.test(id))).toEqual([]);
});

test("the order of 2,000 public ids says nothing about the order in which they were given", async () => {
  const columns = (await servers.door.asOwner(
    `SELECT attname AS name FROM pg_attribute
     WHERE attrelid = 'publication'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
       AND attname NOT IN ('id', 'snapshot_id', 'replaces_snapshot_id')`,
  )) as { name: string }[];
  const list = columns.map(({ name }) => name).join(", ");
  const rows = (await servers.door.asOwner(
    `INSERT INTO publication (${list}, replaces_snapshot_id)
     SELECT ${list}, gen_random_uuid() FROM (SELECT * FROM publication LIMIT 1) AS one, generate_series(1, 2000)
     RETURNING snapshot_id AS id`,
  )) as { id: string }[];
  const ids = rows.map(({ id }) => id);

  expect(ids.filter((id) => !RANDOM.test(id))).toEqual([]);
  // 4.5 standard deviations of chance: it gets there once in 150,000 runs, and ids that hold a time at once.
  expect(Math.abs(spearman(ids))).toBeLessThan(0.1);
  expect(Math.abs(spearman(ids.toSorted()))).toBeCloseTo(1);
});

/** The correlation of the order of some ids with the order in which they come. */
function spearman(ids: readonly string[]): number {
  const rank = new Map(ids.toSorted().map((id, place) => [id, place]));
  const distance = ids.reduce((sum, id, place) => sum + (rank.get(id)! - place) ** 2, 0);
  return 1 - (6 * distance) / (ids.length * (ids.length ** 2 - 1));
}

function cursorsIn(text: string): string[] {
  return [...text.matchAll(/"(?:cursor|endCursor)":"([^"]*)"/g)].map(([, cursor]) => cursor!);
}
