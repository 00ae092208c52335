import type { PublishedLadder } from "@rungs/shared/published-ladder";
import { expect, test } from "vitest";

import { notesCopy } from "./notes-copy.ts";

const text = (value: string) => [{ language: "en", value }];
const level = (ordinal: number, rank: PublishedLadder["levels"][number]["rank"]) => ({
  ordinal,
  titles: [text(`Title ${ordinal}`)],
  rank,
  track: null,
  years: null,
  scope: null,
  summary: text(`Summary ${ordinal}`),
  newToOpenSource: null,
});
const ladder: PublishedLadder = {
  title: text("A ladder"),
  language: "en",
  strategy: "OSPO_SPECIFIC",
  strategyRationale: text("A rationale"),
  roleFamily: "PROGRAM_MANAGER",
  individualContributor: null,
  mission: text("The mission"),
  quarter: "2027-Q1",
  face: { industry: null, region: null, size: null, officeAge: null, teamSize: null, reportingLine: null },
  overview: [text("An overview")],
  conditions: [text("A condition")],
  dimensions: [{ ordinal: 1, name: text("A dimension"), description: null }],
  levels: [level(1, 2), level(2, 4)],
  expectations: [
    { level: 2, dimension: 1, kind: "RESPONSIBILITY", horizon: null, text: text("Of the second") },
    { level: null, dimension: 1, kind: "RESPONSIBILITY", horizon: null, text: text("Of the whole") },
  ],
  notExpected: [],
};

test("what is not chosen stays behind, and the face and the quarter always", () => {
  const copy = notesCopy({ kind: "LADDER", document: ladder }, ["EXPECTATIONS", "MISSION"]);
  expect(copy).toEqual({
    kind: "LADDER",
    title: text("A ladder"),
    rows: [
      row("MISSION", ["The mission", "An overview"]),
      row("EXPECTATIONS", ["Of the whole"]),
      { ...row("EXPECTATIONS", ["Of the second"]), rank: 4 },
    ],
  });
  expect(JSON.stringify(copy)).not.toMatch(/face|quarter|2027|condition|Summary|rationale/);
});

test("a section that the kind does not have shows nothing at all", () => {
  expect(notesCopy({ kind: "LADDER", document: ladder }, ["MISSION", "CHARTER"])).toBeNull();
  expect(notesCopy({ kind: "POST", document: ladder }, ["MISSION"])).toBeNull();
});

function row(section: string, values: string[]) {
  return { section, rank: null, function: null, placement: null, texts: values.map(text) };
}
