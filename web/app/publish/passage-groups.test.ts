import { expect, test } from "vitest";

import { groupPassages, onlyChanged } from "./passage-groups.ts";
import type { Passage } from "./review.operations.ts";

const text = (value: string) => [{ language: "en", value }];

function passage(section: Passage["place"]["section"], level: string | null, changed = false): Passage {
  return {
    place: {
      section,
      level: level === null ? null : text(level),
      dimension: null,
      function: null,
      language: "en",
    },
    before: [{ text: section, findingKey: null }],
    after: section,
    changed,
  };
}

test("passages stand by part, those of a level together, in the order of the ladder", () => {
  const groups = groupPassages([
    passage("TITLE", null),
    passage("DIMENSION_NAME", null),
    passage("LEVEL_TITLE", "Junior"),
    passage("LEVEL_TITLE", "Senior"),
    passage("EXPECTATION", "Senior", true),
    passage("EXPECTATION", null),
    passage("EXPECTATION", "Junior"),
    passage("CONDITION", null),
    passage("OVERVIEW", null),
  ]);
  expect(
    groups.map(({ part, level, passages }) => [part, level?.[0]?.value ?? null, passages.length]),
  ).toEqual([
    ["ROLE", null, 2],
    ["DIMENSIONS", null, 1],
    ["EVERY_LEVEL", null, 1],
    ["LEVEL", "Junior", 2],
    ["LEVEL", "Senior", 2],
    ["CONDITIONS", null, 1],
  ]);
});

test("only what changed leaves out the groups in which nothing did", () => {
  const groups = groupPassages([
    passage("TITLE", null),
    passage("LEVEL_TITLE", "Senior"),
    passage("EXPECTATION", "Senior", true),
  ]);
  expect(onlyChanged(groups).map(({ part, passages }) => [part, passages.length])).toEqual([["LEVEL", 1]]);
});
