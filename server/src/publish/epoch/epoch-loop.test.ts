import { afterAll, beforeAll, expect, test } from "vitest";

import { startTestWorkspace, type TestWorkspace } from "#server/testing/start-test-workspace.ts";

import { createEpochLoop } from "./epoch-loop.ts";
import { readClock } from "./read-clock.ts";

let network: TestWorkspace;
beforeAll(async () => {
  network = await startTestWorkspace();
}, 120_000);
afterAll(() => network?.close());

test("a worker computes the epoch that is due when it starts, and stops at once when it is asked", async () => {
  await network.addOffice();
  const stopping = new AbortController();
  const computed: number[] = [];
  const failed: unknown[] = [];
  const running = createEpochLoop({
    worker: network.worker,
    onComputed: ({ organizations }) => computed.push(organizations),
    onFailure: (error) => failed.push(error),
  }).run(stopping.signal);
  await expect.poll(() => computed, { timeout: 10_000 }).toEqual([1]);
  stopping.abort();
  await running;

  expect(failed).toEqual([]);
});

test("a worker whose clock is more than a day off computes nothing", async () => {
  const off = (hours: number) => new Date(Date.now() + hours * 3_600_000);
  for (const hours of [-23, 0, 23]) {
    const clock = await readClock(network.worker, off(hours));
    expect(Math.abs(clock.getTime() - Date.now())).toBeLessThan(60_000);
  }
  for (const hours of [-25, 25, 24 * 366]) {
    await expect(readClock(network.worker, off(hours))).rejects.toThrow("more than a day");
  }
});
