import { expect, test } from "vitest";

import { decisionsFrom, portions, sameDecision } from "./decisions.ts";

/** A form with one finding as the page shows it, and what a person did to it. */
function form(shown: { was?: string; words?: string }, done: { choice?: string; words?: string } = {}) {
  const data = new FormData();
  const words = shown.words ?? "…";
  data.set("was:k", shown.was ?? "");
  data.set("was-words:k", words);
  data.set("suggested:k", "…");
  const choice = done.choice ?? shown.was ?? "";
  if (choice) data.set("choice:k", choice);
  data.set("words:k", done.words ?? words);
  return data;
}

test("a finding that nobody touched is not decided again", () => {
  expect(decisionsFrom(form({}))).toEqual([]);
  expect(decisionsFrom(form({ was: "KEEP" }))).toEqual([]);
  expect(decisionsFrom(form({ was: "REPLACE", words: "a tool" }))).toEqual([]);
});

test("a word is kept", () => {
  expect(decisionsFrom(form({}, { choice: "KEEP" }))).toEqual([
    { key: "k", decision: "KEEP", replacement: null },
  ]);
});

test("the suggestion is not written down as somebody's own words", () => {
  expect(decisionsFrom(form({}, { choice: "REPLACE" }))).toEqual([
    { key: "k", decision: "REPLACE", replacement: null },
  ]);
  expect(decisionsFrom(form({ was: "REPLACE", words: "a tool" }, { words: "…" }))).toEqual([
    { key: "k", decision: "REPLACE", replacement: null },
  ]);
});

test("typing other words means to replace by them", () => {
  const replaced = [{ key: "k", decision: "REPLACE", replacement: "a tool" }];
  expect(decisionsFrom(form({}, { words: " a tool " }))).toEqual(replaced);
  expect(decisionsFrom(form({ was: "KEEP" }, { words: "a tool" }))).toEqual(replaced);
  expect(decisionsFrom(form({ was: "REPLACE" }, { words: "a tool" }))).toEqual(replaced);
});

test("a choice that was changed wins over words that were typed", () => {
  expect(decisionsFrom(form({ was: "REPLACE" }, { choice: "KEEP", words: "a tool" }))).toEqual([
    { key: "k", decision: "KEEP", replacement: null },
  ]);
});

test("a decision is taken back", () => {
  const data = form({ was: "KEEP" });
  data.set("choice:k", "");
  expect(decisionsFrom(data)).toEqual([{ key: "k", decision: null, replacement: null }]);
});

test("a choice that does not exist keeps nothing", () => {
  expect(decisionsFrom(form({}, { choice: "PUBLISH" }))).toEqual([
    { key: "k", decision: null, replacement: null },
  ]);
});

test("the remaining words are kept together, and given back together", () => {
  const data = new FormData();
  data.append("key", "a");
  data.append("key", "b");
  expect(sameDecision(data, "KEEP").map(({ key, decision }) => [key, decision])).toEqual([
    ["a", "KEEP"],
    ["b", "KEEP"],
  ]);
  expect(sameDecision(data, null).every(({ decision }) => decision === null)).toBe(true);
});

test("many decisions travel in portions, none twice and none lost", () => {
  const many = Array.from({ length: 7 }, (_, index) => ({
    key: `${index}`,
    decision: "KEEP" as const,
    replacement: null,
  }));
  expect(portions(many, 3).map(({ length }) => length)).toEqual([3, 3, 1]);
  expect(portions(many, 3).flat()).toEqual(many);
  expect(portions([], 3)).toEqual([]);
});
