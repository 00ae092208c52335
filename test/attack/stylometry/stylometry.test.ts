import { expect, test } from "vitest";

import { DEMO_NETWORK } from "../../../server/src/demo/generate-network.ts";
import { demoTexts } from "./demo-texts.ts";
import { measureStyle } from "./rank-texts.ts";

test("knows an author by a turn of phrase", () => {
  const written = [
    { author: "a", text: "Whomsoever leads shall henceforth steward the commons." },
    { author: "a", text: "Shall henceforth answer to whomsoever asks." },
    { author: "b", text: "You run the office and keep the list of projects." },
    { author: "b", text: "You keep the list and you run the meeting." },
    { author: "c", text: "Reviews licences." },
  ];
  expect(measureStyle(written)).toMatchObject({ texts: 5, tried: 4, first: 4 });
});

test("tells nothing between texts that share none", () => {
  const written = ["aaaa", "bbbb", "cccc", "dddd"].map((text, index) => ({
    author: String(index % 2),
    text,
  }));
  expect(measureStyle(written)).toMatchObject({ tried: 4, firstByChance: 1.3 });
});

test("finds ladders of one office in the demo network to measure on", () => {
  const { tried, first, withinFive } = measureStyle(demoTexts(DEMO_NETWORK));
  expect(tried).toBeGreaterThan(10);
  // Nothing is promised about style; the figure is for docs/anonymity.md.
  expect(first).toBeLessThanOrEqual(withinFive);
});
