import { afterAll, beforeAll, expect, test } from "vitest";

import { addSnapshot } from "../../../server/src/publish/outbox/write-snapshot.ts";
import { snapshotOf } from "./snapshots.ts";
import { startTwoServers, type TwoServers } from "./start-two-servers.ts";

const WORDS = ["meetings", "newsletters", "grants", "licences", "events", "translations", "reviews"];

let servers: TwoServers[];

beforeAll(async () => {
  servers = [await startTwoServers(), await startTwoServers()];
}, 120_000);
afterAll(() => Promise.all((servers ?? []).map((one) => one.close())));

test("what was published first to last and last to first reads the same, byte by byte", async () => {
  const snapshots = WORDS.map((word) => snapshotOf(word));
  const crawled: string[] = [];
  for (const [index, order] of [snapshots, snapshots.toReversed()].entries()) {
    const { door, crawl } = servers[index]!;
    for (const snapshot of order) await addSnapshot(door.network.publisher, "LADDER", snapshot);
    crawled.push(JSON.stringify(await crawl([snapshots[0]!.id, snapshots[1]!.id])));
  }

  expect(crawled[0]).toContain(snapshots[3]!.id);
  expect(crawled[1]).toBe(crawled[0]);
});
