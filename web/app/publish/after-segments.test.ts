import { expect, test } from "vitest";

import { afterSegments } from "./after-segments.ts";
import type { Finding } from "./review.operations.ts";

function finding(key: string, rest: Partial<Finding>): Finding {
  return {
    key,
    surface: key,
    category: "UNKNOWN_WORD",
    occurrences: 1,
    suggestion: "…",
    mayKeep: true,
    decision: null,
    replacement: null,
    resolved: false,
    ...rest,
  };
}

const known = (...findings: Finding[]) => new Map(findings.map((one) => [one.key, one]));
const marked = (before: [string, string?][]) =>
  before.map(([text, findingKey]) => ({ text, findingKey: findingKey ?? null }));
const words = (segments: ReturnType<typeof afterSegments>) =>
  segments.map(({ text, finding }) => (finding ? `[${text}]` : text)).join("");

test("what stands in the place of a mark is found again", () => {
  const before = marked([["Runs "], ["Zonk", "z"], [" with "], ["Blip", "b"]]);
  const findings = known(
    finding("z", { surface: "Zonk", decision: "REPLACE", replacement: "a tool" }),
    finding("b", { surface: "Blip", decision: "KEEP" }),
  );
  expect(words(afterSegments({ before, after: "Runs a tool with Blip" }, findings))).toBe(
    "Runs [a tool] with [Blip]",
  );
});

test("the words after a mark are not mistaken for words inside its replacement", () => {
  const before = marked([["Zonk", "z"], [" a "], ["Blip", "b"]]);
  const findings = known(
    finding("z", { decision: "REPLACE", replacement: "is a tool" }),
    finding("b", { suggestion: "thing" }),
  );
  expect(words(afterSegments({ before, after: "is a tool a thing" }, findings))).toBe(
    "[is a tool] a [thing]",
  );
});

test("a replacement that is not known here still is found by the words around it", () => {
  const before = marked([["In "], ["Zonk", "z"], ["."]]);
  expect(words(afterSegments({ before, after: "In 某产品." }, known(finding("z", {}))))).toBe("In [某产品].");
});

test("a text that does not fit its marks comes back whole and unmarked", () => {
  const before = marked([["In "], ["Zonk", "z"]]);
  expect(afterSegments({ before, after: "Something else" }, known(finding("z", {})))).toEqual([
    { text: "Something else", finding: null },
  ]);
});
