import { expect, test } from "vitest";

import { callInThread } from "./call-in-thread.ts";

const file = new TextEncoder().encode("# Junior\n\n- helps\n\n# Senior\n\n- leads\n");

test("a thread that takes too long is ended and says so", async () => {
  expect(
    await callInThread("read-ladder-thread", [file, "a.md"], { milliseconds: 1, megabytes: 256 }),
  ).toEqual({
    ok: false,
  });
});

test("a thread that wants more memory than it may have is ended and says so", async () => {
  expect(
    await callInThread("read-ladder-thread", [file, "a.md"], { milliseconds: 60_000, megabytes: 2 }),
  ).toEqual({
    ok: false,
  });
});
