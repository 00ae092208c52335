import { afterAll, beforeAll, expect, test } from "vitest";

import { startTestWorkspace, type TestWorkspace } from "#server/testing/start-test-workspace.ts";

import { createScanLoop } from "./scan-loop.ts";

let network: TestWorkspace;
beforeAll(async () => {
  network = await startTestWorkspace();
}, 120_000);
afterAll(() => network?.close());

test("a worker scans when it starts, not again on the same day, and stops at once when it is asked", async () => {
  const finished: unknown[] = [];
  const failed: unknown[] = [];
  const work = async () => {
    const stopping = new AbortController();
    const running = createScanLoop({
      worker: network.worker,
      onFinished: (scanned) => finished.push(scanned),
      onFailure: (error) => failed.push(error),
    }).run(stopping.signal);
    await expect.poll(() => finished.length, { timeout: 10_000 }).toBe(1);
    stopping.abort();
    await running;
  };
  await work();
  await work();

  expect(finished).toEqual([{ state: "finished", publications: 0, quarantined: 0 }]);
  expect(failed).toEqual([]);
});
