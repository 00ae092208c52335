import { expect, test } from "vitest";

import { findSpans, redactionContext } from "./find-spans.ts";
import { normalise } from "./normalise.ts";

const COUNT = 200;
const LONGEST = 2_000;

const upTo = (count: number, name: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => name(index));
const repeated = (piece: string) => piece.repeat(Math.ceil(LONGEST / piece.length)).slice(0, LONGEST);
/** Strings of two letters, no two alike. */
const ofTwo = (one: string, other: string) =>
  upTo(COUNT, (index) => [...(index + 256).toString(2)].map((bit) => (bit === "0" ? one : other)).join(""));

/** Secrets made of one another, in texts where every one of them ends nearly everywhere. */
const HOSTILE: Record<string, { names: string[]; text: string }> = {
  "one letter": { names: upTo(COUNT, (index) => "a".repeat(index + 2)), text: repeated("a") },
  "one letter, spaced out": { names: upTo(COUNT, (index) => "a".repeat(index + 2)), text: repeated("a ") },
  "one letter, joined": { names: upTo(COUNT, (index) => "a".repeat(index + 2)), text: repeated("a-") },
  "an everyday word, over and over": {
    names: upTo(66, (index) => "as ".repeat(index + 2).trim()),
    text: repeated("as "),
  },
  "an everyday word that the names do not cut": {
    names: upTo(COUNT, (index) => "as".repeat(index + 2)),
    text: repeated("as "),
  },
  "everyday words that begin inside words": {
    names: upTo(50, (index) => "as was ".repeat(index + 1).trim()),
    text: repeated("was "),
  },
  "acronyms in small letters": {
    names: upTo(COUNT / 2, (index) => "A ".repeat(index + 3).trim()),
    text: repeated("AAAAAAAAAa"),
  },
  "pieces of one word": {
    names: upTo(91, (index) =>
      "representations".slice(index % 13, 2 + (index % 13) + Math.floor(index / 13)),
    ),
    text: repeated("representations "),
  },
  "Han of one sound": { names: upTo(COUNT, (index) => "a".repeat(index + 4)), text: repeated("阿") },
  "Han of several sounds": { names: ofTwo("a", "e"), text: repeated("阿") },
  "Han of two": {
    names: upTo(
      COUNT,
      (index) => "参与开源社区的治理".slice(index % 8, (index % 8) + 2) + "治".repeat(index / 8),
    ),
    text: repeated("参与开源社区的治理"),
  },
  "Han of one character": { names: upTo(COUNT, (index) => "云".repeat(index + 2)), text: repeated("云") },
};

test.each(Object.entries(HOSTILE))("secrets of %s take no time to speak of", (_, { names, text }) => {
  const context = redactionContext({
    secrets: names.map((value) => ({ kind: "ALIAS", value })),
    codes: names.slice(0, 30).map((value, index) => ({ value, ordinal: index + 1 })),
    internalTitles: [],
  });
  const normalised = normalise(text);
  context.findSecrets(normalised);
  // Processor time, since other work on the machine must not decide this.
  let before = process.cpuUsage();
  const found = context.findSecrets(normalised);
  expect(process.cpuUsage(before).user / 1_000).toBeLessThan(500);
  expect(found.length).toBeLessThan(2 * LONGEST);
  before = process.cpuUsage();
  findSpans(text, context);
  expect(process.cpuUsage(before).user / 1_000).toBeLessThan(1_000);
});
