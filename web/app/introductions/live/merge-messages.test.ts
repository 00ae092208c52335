import { expect, test } from "vitest";

import { mergeMessages } from "./merge-messages.ts";

test("what a page shows and what it is told are one conversation, each message once and in order", () => {
  const read = [{ number: 2 }, { number: 3 }];
  const told = [{ number: 4 }, { number: 3 }];
  expect(mergeMessages(read, told).map(({ number }) => number)).toEqual([2, 3, 4]);
});
