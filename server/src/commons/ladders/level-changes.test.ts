import type { PublishedLadder } from "@rungs/shared/published-ladder";
import { expect, test } from "vitest";

import { levelChanges } from "./level-changes.ts";

test("only what differs between two levels is shown, with the words that differ marked", () => {
  const ladder = ladderOf([
    [1, "REQUIRED", "3-5 years of running community programs"],
    [1, "REQUIRED", "Strong program management skills"],
    [1, "REQUIRED", "The ability to work across time zones"],
    [2, "REQUIRED", "7-10 years of running community programs"],
    [2, "REQUIRED", "Very strong program management skills"],
    [2, "REQUIRED", "The ability to work across time zones"],
  ]);

  const { rows, ...counts } = levelChanges(ladder, 1, 2);

  expect(counts).toEqual({ changed: 2, added: 0, removed: 0, unchanged: 1 });
  expect(rows).toHaveLength(1);
  const [years, strong] = rows[0]!.changes;
  expect(marked(years!.before)).toBe("3-5");
  expect(marked(years!.after)).toBe("7-10");
  expect(strong!.after!.map(({ text }) => text).join("")).toBe("Very strong program management skills");
});

test("a line without a counterpart was added or removed, not changed beyond recognition", () => {
  const ladder = ladderOf([
    [1, "CRITERION", "Answers questions in the forum"],
    [2, "CRITERION", "Sits on the steering committee of a foundation"],
  ]);

  expect(levelChanges(ladder, 1, 2)).toMatchObject({ changed: 0, added: 1, removed: 1, unchanged: 0 });
});

test("lines of different rows are never taken for one another", () => {
  const ladder = ladderOf([
    [1, "REQUIRED", "Writes clearly"],
    [2, "PREFERRED", "Writes clearly"],
  ]);

  expect(levelChanges(ladder, 1, 2)).toMatchObject({ changed: 0, added: 1, removed: 1, unchanged: 0 });
});

test("in one dimension a line that is said anew has changed as a whole", () => {
  const ladder = ladderOf([
    [1, "CRITERION", "Answers questions in the forum"],
    [2, "CRITERION", "Sits on the steering committee of a foundation"],
  ]);
  ladder.dimensions = [{ ordinal: 1, name: [{ language: "en", value: "Community" }], description: null }];
  for (const line of ladder.expectations) line.dimension = 1;

  expect(levelChanges(ladder, 1, 2)).toMatchObject({
    changed: 1,
    added: 0,
    removed: 0,
    rows: [{ changes: [{ before: [{ changed: true }], after: [{ changed: true }] }] }],
  });
});

test("the same lines in another order have not changed", () => {
  const ladder = ladderOf([
    [1, "REQUIRED", "Writes clearly"],
    [1, "REQUIRED", "Listens well"],
    [2, "REQUIRED", "Listens well"],
    [2, "REQUIRED", "Writes clearly"],
  ]);

  expect(levelChanges(ladder, 1, 2)).toMatchObject({ changed: 0, added: 0, removed: 0, unchanged: 2 });
});

test("Chinese lines are compared word by word as well", () => {
  const ladder = ladderOf([
    [1, "REQUIRED", "在导师的指导下处理社区问题"],
    [2, "REQUIRED", "独立处理社区问题"],
  ]);

  const { rows, changed } = levelChanges(ladder, 1, 2);

  expect(changed).toBe(1);
  expect(rows[0]!.changes[0]!.after!.some(({ changed: same, text }) => !same && text.includes("社区"))).toBe(
    true,
  );
});

function marked(segments: { text: string; changed: boolean }[] | null): string {
  return (segments ?? [])
    .filter(({ changed }) => changed)
    .map(({ text }) => text.trim())
    .join("");
}

type Line = [level: number, kind: "REQUIRED" | "PREFERRED" | "CRITERION", text: string];

function ladderOf(lines: Line[]): PublishedLadder {
  return {
    title: [{ language: "en", value: "Program manager" }],
    language: "en",
    strategy: "OSPO_SPECIFIC",
    strategyRationale: null,
    roleFamily: "PROGRAM_MANAGER",
    individualContributor: true,
    mission: null,
    quarter: "2026-Q4",
    face: { industry: null, region: null, size: null, officeAge: null, teamSize: null, reportingLine: null },
    overview: [],
    conditions: [],
    dimensions: [],
    levels: [],
    expectations: lines.map(([level, kind, value]) => ({
      level,
      dimension: null,
      kind,
      horizon: null,
      text: [{ language: "en", value }],
    })),
    notExpected: [],
  };
}
