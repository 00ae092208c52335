import { expect, test } from "vitest";

import { CHINESE_BANKS } from "#server/demo/content/chinese.ts";
import { DEMO_NETWORK, generateNetwork } from "#server/demo/generate-network.ts";
import { readLadder } from "#server/interchange/read-ladder.ts";
import { sampleLadder } from "#server/testing/start-test-workspace.ts";

import { LADDER_RULES } from "../kinds/ladder-rules.ts";
import { findPublicPassages } from "./find-public-passages.ts";
import { shinglesOf } from "./shingles.ts";

const PUBLIC =
  "Keeps the list of maintainers current, asks each of them twice a year what they need, and tells the board.";
const shingles = new Set(shinglesOf(PUBLIC));
const saying = (text: string) => ({ ...sampleLadder(), overview: [[{ language: "en", value: text }]] });
const found = (text: string) => findPublicPassages(LADDER_RULES, saying(text), shingles);

test("a sentence that is on the web is named, however it is punctuated", () => {
  const text = `We expect more. ${PUBLIC.toUpperCase().replaceAll(",", " –")}`;
  expect(found(text)).toMatchObject({
    isFindable: true,
    passages: [{ path: { section: "OVERVIEW" }, text }],
  });
});

test("one's own words are not, nor a few words that happen to agree", () => {
  expect(found("Keeps the list of maintainers current and short.")).toMatchObject({
    isFindable: false,
    passages: [],
    share: 0,
  });
});

test("a Chinese sentence is compared by its characters", () => {
  const sentence = CHINESE_BANKS[0]!.rationale;
  const known = new Set(shinglesOf(sentence));
  expect(findPublicPassages(LADDER_RULES, saying(sentence), known).passages).toHaveLength(1);
});

test("no ladder of the demo is found among the public ones", () => {
  for (const demo of generateNetwork(DEMO_NETWORK).ladders) {
    const read = readLadder(new TextEncoder().encode(demo.content), demo.fileName);
    if (read.ok) expect(findPublicPassages(LADDER_RULES, read.ladder).passages, demo.fileName).toEqual([]);
  }
});
