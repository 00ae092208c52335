import type { PublishedLadder } from "@rungs/shared/published-ladder";
import fc from "fast-check";
import { expect, test } from "vitest";

import { ladderMoves } from "./moves-between.ts";

const en = (value: string) => [{ language: "en", value }];

type Level = { title: string; rank: number; lines: string[] };

/** A ladder of these levels, lowest first. */
function ladderOf(levels: Level[], conditions: string[] = []): PublishedLadder {
  return {
    title: en("A ladder"),
    mission: null,
    overview: [],
    conditions: conditions.map(en),
    dimensions: [],
    levels: levels.map(({ title, rank }, place) => ({ ordinal: place + 1, titles: [en(title)], rank })),
    expectations: levels.flatMap(({ lines }, place) =>
      lines.map((line) => ({ level: place + 1, dimension: null, text: en(line) })),
    ),
  } as unknown as PublishedLadder;
}

test("what stands in both versions has not moved, wherever it stands", () => {
  const ladder = ladderOf([{ title: "Lead", rank: 5, lines: ["mentors", "plans"] }]);
  const turned = ladderOf([{ title: "Lead", rank: 5, lines: ["plans", "mentors"] }]);
  expect(ladderMoves(ladder, turned)).toEqual([]);
});

test("a line moves at its level, and a level that is renamed keeps its lines", () => {
  const before = ladderOf([
    { title: "Junior", rank: 2, lines: ["learns"] },
    { title: "Lead", rank: 5, lines: ["mentors", "plans"] },
  ]);
  const after = ladderOf([
    { title: "Beginner", rank: 2, lines: ["learns"] },
    { title: "Lead", rank: 6, lines: ["mentors", "hires"] },
  ]);
  expect(ladderMoves(before, after)).toEqual([
    { part: "LEVELS", level: null, added: [en("Beginner")], removed: [en("Junior")] },
    { part: "EXPECTATIONS", level: en("Lead"), added: [en("hires")], removed: [en("plans")] },
  ]);
});

test("a level put between others moves no line of theirs", () => {
  const [low, high] = [
    { title: "Junior", rank: 2, lines: ["learns"] },
    { title: "Lead", rank: 5, lines: ["mentors"] },
  ];
  const between = { title: "Senior", rank: 4, lines: ["reviews"] };
  expect(ladderMoves(ladderOf([low, high]), ladderOf([low, between, high]))).toEqual([
    { part: "LEVELS", level: null, added: [en("Senior")], removed: [] },
    { part: "EXPECTATIONS", level: en("Senior"), added: [en("reviews")], removed: [] },
  ]);
});

const lines = fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 6 });
const level = fc.record({ title: fc.constantFrom("L1", "L2", "L3", "L4"), rank: fc.nat(5), lines });
const ladder = fc
  .tuple(fc.uniqueArray(level, { maxLength: 4, selector: ({ title }) => title }), lines)
  .map(([levels, conditions]) => ladderOf(levels, conditions));

test("taking away what is gone and adding what is new makes the lines of the newer version", () => {
  fc.assert(
    fc.property(ladder, ladder, (before, after) => {
      const told = ladderMoves(before, after).filter(({ part }) => part === "EXPECTATIONS");
      const sorted = (one: PublishedLadder) => one.expectations.map(({ text }) => text[0]!.value);
      const now = sorted(before);
      for (const gone of told.flatMap(({ removed }) => removed)) now.splice(now.indexOf(gone[0]!.value), 1);
      now.push(...told.flatMap(({ added }) => added).map((text) => text[0]!.value));
      expect(now.sort()).toEqual(sorted(after).sort());
    }),
    { numRuns: 200 },
  );
});
