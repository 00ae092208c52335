import { afterAll, beforeAll, expect, test } from "vitest";

import { releaseBatches } from "../../../server/src/publish/batches/release-batches.ts";
import { startTestDoor, type TestDoor } from "../../../server/src/testing/start-test-door.ts";

let door: TestDoor;
/** The public ids of one batch in the order of confirmation. */
const confirmed: string[] = [];

beforeAll(async () => {
  door = await startTestDoor();
  for (let count = 0; count < 12; count += 1) {
    const author = await door.network.addOffice();
    const { snapshotId } = await door.publish(author, await door.newDraft(author));
    confirmed.push(snapshotId);
  }
  await releaseBatches(door.network.worker);
  await door.applyAll("weekly");
}, 120_000);
afterAll(() => door?.close());

// Twelve come in their own order, or in that of their ids, by chance once in 240 million times.
test.each(["ctid", "xmin::text::bigint"])(
  "rows of one batch lie in no order of confirmation: %s",
  async (hidden) => {
    const rows = await door.network.publisher.query<{ id: string }[]>(
      `SELECT id FROM published_ladder ORDER BY ${hidden}`,
    );
    const ids = rows.map(({ id }) => id);

    expect(ids.toSorted()).toEqual(confirmed.toSorted());
    expect(ids).not.toEqual(confirmed);
    expect(ids).not.toEqual(confirmed.toReversed());
  },
);

test("no answer holds a row as the database has it: nothing public is called like a system column", async () => {
  const rows = await door.network.commons.query<{ name: string }[]>(
    `SELECT attname AS name FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
     WHERE c.relnamespace = 'public'::regnamespace AND a.attnum > 0
       AND attname ~ '(ctid|xmin|serial|sequence|number|position|place)$'`,
  );
  expect(rows).toEqual([]);
});
