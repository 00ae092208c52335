import type { PostWishValues } from "@rungs/shared/inputs/post-wish";
import { expect, test } from "vitest";

import { type RankedPost, rankPosts } from "./rank-posts.ts";

const WISH: PostWishValues = {
  purpose: "MENTOR_REQUEST",
  topics: ["FIRST_LADDER", "LEVELING"],
  ranks: { min: 4, max: 5 },
  functions: ["TALENT"],
  format: "ONE_OFF",
  languages: ["en", "zh"],
  hours: [1, 2],
  startingUp: false,
};

const OFFER: RankedPost = {
  id: "a",
  purpose: "MENTOR_OFFER",
  topics: ["LEVELING"],
  ranks: null,
  functions: [],
  format: "GROUP",
  languages: ["zh"],
  hours: [],
  startingUp: false,
};

const reasonsOf = (changes: Partial<RankedPost>, wish: Partial<PostWishValues> = {}) =>
  rankPosts({ ...WISH, ...wish }, [{ ...OFFER, ...changes }])[0]?.reasons ?? null;
const order = (...posts: Partial<RankedPost>[]) =>
  rankPosts(
    WISH,
    posts.map((post) => ({ ...OFFER, ...post })),
  ).map(({ id }) => id);

test("a post is suggested with the reasons that hold of it, and with no others", () => {
  expect(reasonsOf({})).toEqual(["TOPICS", "LANGUAGE"]);
  expect(reasonsOf({ topics: [], functions: ["TALENT"] })).toEqual(["FUNCTIONS", "LANGUAGE"]);
  expect(reasonsOf({ ranks: { min: 7, max: 9 } })).toEqual(["TOPICS", "RANK", "LANGUAGE"]);
  expect(reasonsOf({ ranks: { min: 8, max: 9 } })).toEqual(["TOPICS", "LANGUAGE"]);
  expect(reasonsOf({ hours: [2, 3], format: "ONE_OFF" })).toEqual(["TOPICS", "HOURS", "FORMAT", "LANGUAGE"]);
  expect(reasonsOf({ startingUp: true })).toEqual(["TOPICS", "LANGUAGE"]);
  expect(reasonsOf({ startingUp: true }, { startingUp: true })).toContain("STARTING_UP");
});

test("who offers meets who asks, and who would compare notes meets the same", () => {
  expect(reasonsOf({ purpose: "MENTOR_REQUEST" })).toBeNull();
  expect(reasonsOf({ purpose: "COMPARE_NOTES" })).toBeNull();
  expect(reasonsOf({ purpose: "MENTOR_REQUEST" }, { purpose: "MENTOR_OFFER" })).not.toBeNull();
  expect(reasonsOf({ purpose: "COMPARE_NOTES" }, { purpose: "COMPARE_NOTES" })).not.toBeNull();
});

test("nobody is suggested with whom one shares no language, or nothing to talk about", () => {
  expect(reasonsOf({ languages: ["de"] })).toBeNull();
  expect(reasonsOf({ topics: ["HIRING"] })).toBeNull();
});

test("more shared topics come first, then nearer ranks, and hours that never meet come last", () => {
  expect(
    order(
      { id: "never", hours: [4, 5] },
      { id: "topic" },
      { id: "near", ranks: { min: 6, max: 6 } },
      { id: "same", ranks: { min: 5, max: 6 } },
      { id: "both", topics: ["FIRST_LADDER", "LEVELING"] },
    ),
  ).toEqual(["both", "same", "near", "topic", "never"]);
});

test("what fits equally well stands in the order of the random ids, however it was read", () => {
  expect(order({ id: "c" }, { id: "b" }, { id: "d" })).toEqual(["b", "c", "d"]);
});
