import type { Practice } from "@rungs/shared/practice";
import type { Face } from "@rungs/shared/published-ladder";
import { expect, test } from "vitest";

import { PRACTICE_RULES } from "./practice-rules.ts";

const FACE: Face = {
  industry: null,
  region: null,
  size: "ABOVE_19999",
  officeAge: null,
  teamSize: null,
  reportingLine: null,
};

const PRACTICE: Practice = {
  title: [{ language: "en", value: "A council that meets" }],
  language: "en",
  kind: "COUNCIL",
  maturity: "ESTABLISHED",
  sinceYear: 2021,
  functions: ["UPSTREAM", "STRATEGY"],
  problem: [{ language: "en", value: "Nobody could say yes." }],
  context: null,
  done: [{ language: "en", value: "We asked nine people to meet." }],
  outcome: null,
  differently: null,
};

function generalise(changes: Partial<Practice> = {}, quarter = "2026-Q4") {
  const result = PRACTICE_RULES.generalise({ ...PRACTICE, ...changes }, { face: FACE, quarter });
  if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join());
  return result.document;
}

test("the year a practice began becomes a band of age, and stands nowhere in the text", () => {
  const document = generalise();
  expect(document.age).toBe("FROM_2_TO_5");
  expect(PRACTICE_RULES.documentText(document)).not.toContain("2021");
});

test("a band begins with its whole years, and a year to come is as young as can be", () => {
  const ages = [2027, 2026, 2025, 2024, 2021, 2020].map((sinceYear) => generalise({ sinceYear }).age);
  expect(ages).toEqual(["BELOW_2", "BELOW_2", "BELOW_2", "FROM_2_TO_5", "FROM_2_TO_5", "ABOVE_5"]);
  expect(generalise({ sinceYear: null }).age).toBeNull();
});

test("functions stand in the order of their vocabulary, so that no order is the author's", () => {
  expect(generalise().functions).toEqual(["STRATEGY", "UPSTREAM"]);
});

test("an account says at least what was wrong and what was done", () => {
  const result = PRACTICE_RULES.generalise(
    { ...PRACTICE, problem: null, done: null },
    { face: FACE, quarter: "2026-Q4" },
  );
  expect(result).toEqual({
    ok: false,
    problems: [
      { code: "NO_PROBLEM_TOLD", id: null },
      { code: "NOTHING_DONE_TOLD", id: null },
    ],
  });
});

test("every text is rewritten once, in reading order, and told where it stands", () => {
  const sections: string[] = [];
  const text = [{ language: "en", value: "words" }];
  const content = { ...PRACTICE, context: text, outcome: text, differently: text };
  const rewritten = PRACTICE_RULES.rewriteTexts(content, (value, { section }) => {
    sections.push(section);
    return value.toUpperCase();
  });
  expect(sections).toEqual([
    "TITLE",
    "PRACTICE_PROBLEM",
    "PRACTICE_CONTEXT",
    "PRACTICE_DONE",
    "PRACTICE_OUTCOME",
    "PRACTICE_DIFFERENTLY",
  ]);
  const document = PRACTICE_RULES.generalise(rewritten, { face: FACE, quarter: "2026-Q4" });
  expect(JSON.stringify(document)).not.toMatch(/words|Nobody|We asked|A council/);
});
