import { expect, test } from "vitest";

import { pairedChanges } from "./paired-changes.ts";

const words = (text: string) => [{ text, changed: true }];
const added = (text: string) => ({ kind: "ADDED" as const, before: null, after: words(text) });
const removed = (text: string) => ({ kind: "REMOVED" as const, before: words(text), after: null });
const changed = (from: string, to: string) => ({
  kind: "CHANGED" as const,
  before: words(from),
  after: words(to),
});

test("what falls away stands beside what is new in its place", () => {
  expect(pairedChanges([removed("a"), added("b")])).toEqual([{ before: words("a"), after: words("b") }]);
});

test("what has nothing in its place stands alone", () => {
  expect(pairedChanges([removed("a"), removed("b"), added("c")])).toEqual([
    { before: words("a"), after: words("c") },
    { before: words("b"), after: null },
  ]);
});

test("lines on two sides of a changed line are not set beside each other", () => {
  expect(pairedChanges([removed("a"), changed("b", "c"), added("d")])).toEqual([
    { before: words("a"), after: null },
    { before: words("b"), after: words("c") },
    { before: null, after: words("d") },
  ]);
});
