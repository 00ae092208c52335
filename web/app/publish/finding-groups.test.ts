import { expect, test } from "vitest";

import { findingGroupOf, groupFindings, keepableAtOnce } from "./finding-groups.ts";
import type { Finding } from "./review.operations.ts";

function finding(category: Finding["category"], rest: Partial<Finding> = {}): Finding {
  return {
    key: category,
    surface: category,
    category,
    occurrences: 1,
    suggestion: "…",
    mayKeep: true,
    decision: null,
    replacement: null,
    resolved: false,
    ...rest,
  };
}

test("what may be a person's name is a question of its own, and never kept with the common words", () => {
  const groups = groupFindings([finding("POSSIBLE_NAME"), finding("UNKNOWN_WORD"), finding("KNOWN_NAME")]);
  expect(findingGroupOf({ category: "POSSIBLE_NAME" })).toBe("people");
  expect(groups.words.map(({ category }) => category)).toEqual(["UNKNOWN_WORD"]);
  for (const name of ["names", "people", "known", "patterns"] as const) {
    expect(keepableAtOnce(name, groups[name])).toEqual([]);
  }
  const mixed = [
    finding("UNKNOWN_WORD"),
    finding("POSSIBLE_NAME"),
    finding("UNKNOWN_WORD", { resolved: true }),
  ];
  expect(keepableAtOnce("words", mixed)).toEqual([mixed[0]]);
});
