import { expect, test } from "vitest";

import { rowsBeside } from "./rows-beside.ts";

const row = (section: "MISSION" | "LEVELS" | "PLACEMENTS", rank: number | null, value: string) => ({
  section,
  rank,
  function: null,
  placement: null,
  texts: [[{ language: "en", value }]],
});
const said = (copies: Parameters<typeof rowsBeside>[0]) =>
  rowsBeside(copies).map(({ head, cells }) => [
    head.section,
    head.rank,
    ...cells.map((cell) => cell && cell.texts[0]![0]!.value),
  ]);

test("levels stand beside levels of the same rank, lowest first, and what one does not show is nothing", () => {
  const ours = { rows: [row("LEVELS", 2, "our two"), row("LEVELS", 4, "our four")] };
  const theirs = {
    rows: [
      row("MISSION", null, "their mission"),
      row("LEVELS", 3, "their three"),
      row("LEVELS", 4, "their four"),
    ],
  };
  expect(said([ours, theirs])).toEqual([
    ["LEVELS", 2, "our two", null],
    ["LEVELS", 3, null, "their three"],
    ["LEVELS", 4, "our four", "their four"],
    ["MISSION", null, null, "their mission"],
  ]);
});

test("two levels of one rank lose neither", () => {
  const ours = { rows: [row("LEVELS", 2, "one"), row("LEVELS", 2, "another")] };
  const theirs = { rows: [row("LEVELS", 2, "theirs")] };
  expect(said([ours, theirs])).toEqual([
    ["LEVELS", 2, "one", "theirs"],
    ["LEVELS", 2, "another", null],
  ]);
});
