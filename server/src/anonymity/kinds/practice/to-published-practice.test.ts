import type { Practice } from "@rungs/shared/practice";
import type { Face } from "@rungs/shared/published-ladder";
import { PRACTICE_STARTS } from "@rungs/shared/vocabulary/practice";
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

test("the year a practice began becomes a block of years, and stands nowhere in the text", () => {
  const document = generalise({ sinceYear: 2018 });
  expect(document.began).toBe("FROM_2016_TO_2020");
  expect(PRACTICE_RULES.documentText(document)).not.toContain("2018");
  const blocks = [2027, 2021, 2020, 2016, 2015, 2011, 2010, 1970].map(
    (sinceYear) => generalise({ sinceYear }).began,
  );
  const [newest, second, third, oldest] = PRACTICE_STARTS;
  expect(blocks).toEqual([newest, newest, second, second, third, third, oldest, oldest]);
  expect(generalise({ sinceYear: null }).began).toBeNull();
});

test("versions of one account in later years tell no more of its beginning than the first", () => {
  const quarters = [2025, 2026, 2027, 2030, 2036].flatMap((year) => [`${year}-Q1`, `${year}-Q4`]);
  for (let sinceYear = 1990; sinceYear <= 2030; sinceYear += 1) {
    const told = quarters.map((quarter) => generalise({ sinceYear }, quarter).began);
    expect(new Set(told).size, `${sinceYear}`).toBe(1);
  }
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
