import { expect, test } from "vitest";

import { seenVersion } from "./edit-answer.ts";

test("a form that comes back with a fault is still for the version its person has seen", () => {
  expect(seenVersion(7, { problem: null, version: 5 })).toBe(5);
});

test("once both sides of a conflict are shown, the next attempt is for the newest version", () => {
  expect(seenVersion(7, { problem: { kind: "conflict", version: 7, fields: [] }, version: 5 })).toBe(7);
});

test("a fresh form is for the draft as it is", () => {
  expect(seenVersion(7, undefined)).toBe(7);
});
