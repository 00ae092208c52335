import { expect, test } from "vitest";

import { countOpenFindings } from "./open-findings.ts";
import type { Finding } from "./review.operations.ts";

const finding = (category: Finding["category"], resolved: boolean): Finding => ({
  key: `${category}-${resolved}`,
  surface: "word",
  category,
  occurrences: 1,
  suggestion: "",
  mayKeep: true,
  decision: null,
  replacement: null,
  resolved,
});

test("own names are counted apart from the words that ask for a decision", () => {
  const findings = [
    finding("OWN_SECRET", false),
    finding("KNOWN_NAME", false),
    finding("POSSIBLE_NAME", false),
    finding("UNKNOWN_WORD", false),
    finding("UNKNOWN_WORD", true),
    finding("EMAIL", true),
  ];
  expect(countOpenFindings(findings)).toEqual({ names: 1, words: 3, ofWords: 5 });
});
