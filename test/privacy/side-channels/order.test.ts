import { afterAll, beforeAll, expect, test } from "vitest";

import {
  addSnapshot,
  chooseSortKey,
  type NewSnapshot,
} from "../../../server/src/publish/outbox/write-snapshot.ts";
import { commentSnapshotOf, practiceSnapshotOf, snapshotOf } from "./snapshots.ts";
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

test("accounts published in any order read the same, and so do threads, whichever was answered first", async () => {
  const accounts = WORDS.map((word) => practiceSnapshotOf(word));
  const [one, other] = accounts as [NewSnapshot, NewSnapshot];
  const questions = WORDS.slice(0, 3).map((word) => commentSnapshotOf(word, one.id));
  const elsewhere = WORDS.slice(3).map((word) => commentSnapshotOf(word, other.id));
  const orders = [
    [...accounts, ...questions, ...elsewhere],
    [...accounts.toReversed(), ...elsewhere, ...questions],
  ];
  const crawled: string[] = [];
  for (const [index, order] of orders.entries()) {
    const { door, crawl } = servers[index]!;
    const { publisher } = door.network;
    for (const snapshot of order) {
      const kind = accounts.includes(snapshot) ? "PRACTICE" : "COMMENT";
      const sortKey = await chooseSortKey(publisher, kind, snapshot);
      await addSnapshot(publisher, kind, { ...snapshot, ...(sortKey !== null && { sortKey }) });
    }
    crawled.push(JSON.stringify(await crawl([one.id, other.id])));
  }

  for (const word of WORDS) expect(crawled[0]).toContain(`Who looks after ${word}?`);
  expect(crawled[0]).toContain(accounts[3]!.id);
  expect(crawled[1]).toBe(crawled[0]);
});
