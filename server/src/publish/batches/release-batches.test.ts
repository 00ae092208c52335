import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { startTestDoor, type TestDoor } from "#server/testing/start-test-door.ts";
import type { Author } from "#server/workspace/require-author.ts";

import { retractPublication } from "../retract-publication.ts";
import { releaseBatches } from "./release-batches.ts";

let door: TestDoor;
let offices: Author[];

beforeAll(async () => {
  door = await startTestDoor();
}, 120_000);
beforeEach(async () => {
  await door.applyAll("off");
  offices = await Promise.all(Array.from({ length: 4 }, () => door.network.addOffice()));
});
afterAll(() => door?.close());

/** Looks for a batch as if nobody had looked in this week yet, some quarters from now. */
async function look(quarters = 0): Promise<void> {
  const later = new Date();
  later.setUTCMonth(later.getUTCMonth() + 3 * quarters, 1);
  await door.asOwner("DELETE FROM publication_batch");
  expect(await releaseBatches(door.network.worker, later)).toBe(true);
}

/** What somebody finds who asks for everything, again and again. */
async function crawl(): Promise<string[]> {
  const rows = await door.network.commons.query<{ id: string }[]>(
    "SELECT id FROM published_ladder ORDER BY id",
  );
  return rows.map(({ id }) => id);
}

/** Does what the worker does with batches, and gives the order in which a watcher sees things come and go. */
async function watch(): Promise<string[]> {
  const seen: string[] = [];
  let before = await crawl();
  while ((await door.applyNext("weekly")).state === "applied") {
    const after = await crawl();
    seen.push(...after.filter((id) => !before.includes(id)), ...before.filter((id) => !after.includes(id)));
    before = after;
  }
  return seen;
}

async function publishOne(author: Author, keepAfterLeaving = true) {
  return door.publish(author, await door.newDraft(author), { keepAfterLeaving });
}

function retract(author: Author, id: string, manner: "QUIETLY" | "AT_ONCE" = "QUIETLY") {
  return retractPublication(door.network.workspace, author.organizationId, id, manner);
}

test("what two offices confirmed waits until a third has something too", async () => {
  const two = [await publishOne(offices[0]!), await publishOne(offices[0]!), await publishOne(offices[1]!)];
  await look();
  expect(await watch()).toEqual([]);

  const third = await publishOne(offices[2]!);
  expect(await watch()).toEqual([]);
  await look();
  expect((await watch()).sort()).toEqual([...two, third].map(({ snapshotId }) => snapshotId).sort());
});

test("offices of one parent count as one", async () => {
  const ids = offices.slice(0, 3).map(({ organizationId }) => organizationId);
  await door.asOwner(
    `INSERT INTO membership (organization_id, unit) SELECT unnest($1::uuid[]), 'parent.example'
     ON CONFLICT (organization_id) DO UPDATE SET unit = excluded.unit`,
    [ids],
  );
  for (const office of offices.slice(0, 3)) await publishOne(office);
  await look();
  expect(await watch()).toEqual([]);
});

test("somebody looks once a week, whoever asks", async () => {
  const lookFourTimes = (moment: string) =>
    Promise.all(Array.from({ length: 4 }, () => releaseBatches(door.network.worker, new Date(moment))));
  await door.asOwner("DELETE FROM publication_batch");

  expect((await lookFourTimes("2026-11-23T00:00:00Z")).filter(Boolean)).toHaveLength(1);
  expect((await lookFourTimes("2026-11-29T23:59:59Z")).filter(Boolean)).toHaveLength(0);
  expect((await lookFourTimes("2026-11-30T00:00:00Z")).filter(Boolean)).toHaveLength(1);
});

test("the order within a batch does not repeat the order of confirming", async () => {
  const orders = new Set<string>();
  for (let round = 0; round < 4; round += 1) {
    const confirmed: string[] = [];
    for (const office of [...offices, ...offices]) confirmed.push((await publishOne(office)).snapshotId);
    await look();
    const seen = await watch();
    expect(seen).toHaveLength(8);
    orders.add(seen.map((id) => confirmed.indexOf(id)).join());
  }
  expect(orders.has("0,1,2,3,4,5,6,7")).toBe(false);
  expect(orders.size).toBe(4);
});

test("two versions of one ladder leave in their order, though the batch is shuffled", async () => {
  for (let round = 0; round < 4; round += 1) {
    const draft = await door.newDraft(offices[0]!);
    const first = await door.publish(offices[0]!, draft);
    await door.change(offices[0]!, draft);
    const second = await door.publish(offices[0]!, draft);
    await publishOne(offices[1]!);
    await publishOne(offices[2]!);
    await look();
    const seen = await watch();
    expect(seen).toContain(first.snapshotId);
    expect(seen.indexOf(first.snapshotId)).toBeLessThan(seen.indexOf(second.snapshotId));
  }
});

test("a worker that dies in the middle of a batch leaves the rest to the next, exactly once", async () => {
  const published = await Promise.all(offices.map((office) => publishOne(office)));
  await look();
  await door.applyNext("weekly");
  // What a worker leaves that dies between the commit in the commons and its own.
  await door.asOwner("UPDATE publication SET visible_at = NULL WHERE id = ANY ($1)", [
    published.map(({ id }) => id),
  ]);
  await door.asOwner("UPDATE outbox SET applied_at = NULL WHERE publication_id = ANY ($1)", [
    published.map(({ id }) => id),
  ]);
  await watch();

  const there = await crawl();
  for (const { snapshotId } of published) expect(there.filter((id) => id === snapshotId)).toHaveLength(1);
});

test("what is taken back before its batch never leaves, and does not wait", async () => {
  const { id } = await publishOne(offices[0]!);
  await retract(offices[0]!, id);
  expect(await watch()).toEqual([]);

  const [row] = await door.asOwner("SELECT visible_at, retracted_at FROM publication WHERE id = $1", [id]);
  expect(row).toMatchObject({ visible_at: null, retracted_at: expect.any(Date) });
});

test("quiet withdrawals go in the next quarter if three offices withdraw, together", async () => {
  const published = await publishThree();
  for (const { author, id } of published) await retract(author, id);
  await look();
  expect(await watch()).toEqual([]);
  await look(1);
  expect((await watch()).sort()).toEqual(published.map(({ snapshotId }) => snapshotId).sort());
});

test("the quiet withdrawal of one office waits for a second quarter, and then goes alone", async () => {
  const [one] = await publishThree();
  await retract(one!.author, one!.id);
  await look(1);
  expect(await watch()).toEqual([]);
  await look(2);
  expect(await watch()).toEqual([one!.snapshotId]);
});

test("a withdrawal at once does not wait, also when it was to be quiet at first", async () => {
  const [one, two] = await publishThree();
  await retract(one!.author, one!.id, "AT_ONCE");
  expect(await watch()).toEqual([one!.snapshotId]);

  await retract(two!.author, two!.id);
  expect(await watch()).toEqual([]);
  const row = await retract(two!.author, two!.id, "AT_ONCE");
  expect(row!.withdrawal).toBe("AT_ONCE");
  expect(await watch()).toEqual([two!.snapshotId]);
});

test("an older version goes at once, though the newer one still waits for its batch", async () => {
  const [author] = offices;
  const draft = await door.newDraft(author!);
  const first = await door.publish(author!, draft);
  await door.applyAll("off");
  await door.change(author!, draft);
  const second = await door.publish(author!, draft);
  await retract(author!, first.id, "AT_ONCE");
  expect(await watch()).toEqual([first.snapshotId]);

  const others = [await publishOne(offices[1]!), await publishOne(offices[2]!)];
  await look();
  expect((await watch()).sort()).toEqual([second, ...others].map(({ snapshotId }) => snapshotId).sort());
  expect(await replacedBy(second.snapshotId)).toBeNull();
});

test("a new version leaves with its batch, though an older one still waits to go", async () => {
  const [author] = offices;
  const draft = await door.newDraft(author!);
  const first = await door.publish(author!, draft);
  await door.change(author!, draft);
  const second = await door.publish(author!, draft);
  await door.applyAll("off");
  await retract(author!, first.id);
  await door.change(author!, draft, 2);
  const third = await door.publish(author!, draft);
  const others = [await publishOne(offices[1]!), await publishOne(offices[2]!)];

  await look();
  expect((await watch()).sort()).toEqual([third, ...others].map(({ snapshotId }) => snapshotId).sort());
  await look(2);
  expect(await watch()).toEqual([first.snapshotId]);
  expect(await replacedBy(second.snapshotId)).toBe(third.snapshotId);
});

test("when an office leaves, only what it did not want to keep here goes, quietly", async () => {
  const [author] = offices;
  const [kept, removed] = [await publishOne(author!), await publishOne(author!, false)];
  await door.applyAll("off");
  await leave(author!);
  await look();
  expect(await watch()).toEqual([]);
  await look(2);
  expect(await watch()).toEqual([removed.snapshotId]);
  expect(await crawl()).toContain(kept.snapshotId);
});

test("what was said with the newest version of a ladder decides for all of them", async () => {
  const [author] = offices;
  const [going, staying] = [
    await publishTwice(author!, true, false),
    await publishTwice(author!, false, true),
  ];
  await door.applyAll("off");
  await leave(author!);
  await look();
  await look(2);

  expect((await watch()).sort()).toEqual(going.sort());
  expect(await crawl()).toEqual(expect.arrayContaining(staying));
});

/** Two versions of one ladder, and what is said with each about leaving. */
async function publishTwice(author: Author, first: boolean, second: boolean): Promise<string[]> {
  const draft = await door.newDraft(author);
  const older = await door.publish(author, draft, { keepAfterLeaving: first });
  await door.change(author, draft);
  const newer = await door.publish(author, draft, { keepAfterLeaving: second });
  return [older.snapshotId, newer.snapshotId];
}

async function leave({ organizationId }: Author): Promise<void> {
  await door.asOwner(
    `INSERT INTO membership (organization_id, unit, left_at) VALUES ($1, 'left.example', now())
     ON CONFLICT (organization_id) DO UPDATE SET left_at = excluded.left_at`,
    [organizationId],
  );
}

/** The newer version that a reader of this one is sent to; null where it is the newest. */
async function replacedBy(snapshotId: string): Promise<string | null> {
  const [row] = await door.network.commons.query<{ replaced_by: string | null }[]>(
    "SELECT replaced_by FROM published_ladder WHERE id = $1",
    [snapshotId],
  );
  return row!.replaced_by;
}

async function publishThree() {
  const all = [];
  for (const author of offices.slice(0, 3)) all.push({ author, ...(await publishOne(author)) });
  await door.applyAll("off");
  return all;
}
