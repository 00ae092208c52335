import { expect, test } from "vitest";

import { lastSent } from "./last-sent.ts";

const theirs = (number: number) => ({ number, isOwn: false });
const own = (number: number) => ({ number, isOwn: true });

test("whoever looks through older words is not taken to have sent some, and whoever sends some is", () => {
  const newest = lastSent(0, [theirs(51), own(52), theirs(53)]);
  expect(newest).toBe(52);
  expect(lastSent(newest, [theirs(1), theirs(2)])).toBe(52);
  expect(lastSent(newest, [own(1), theirs(2)])).toBe(52);
  expect(lastSent(newest, [own(52), theirs(53), own(54)])).toBe(54);
  expect(lastSent(0, [])).toBe(0);
});
