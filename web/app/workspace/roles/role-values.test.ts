import { expect, test } from "vitest";

import { readRole, stepValue } from "./role-values.ts";

function form(fields: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

test("a form is read into a role, with empty lines and unknown values left out", () => {
  const values = readRole(
    form([
      ["externalTitles", "Community Manager\r\n\r\n  Community Architect "],
      ["internalTitle", " "],
      ["roleFamily", "COMMUNITY_ARCHITECT"],
      ["jobFamily", "WIZARDRY"],
      ["occupations", "2432"],
      ["occupations", "0000"],
      ["lowest", "2"],
      ["highest", "11"],
      ["duties", "METRICS"],
      ["externalShare", "70"],
      ["newToOpenSource", "no"],
    ]),
  );
  expect(values).toMatchObject({
    externalTitles: ["Community Manager", "Community Architect"],
    internalTitle: null,
    roleFamily: "COMMUNITY_ARCHITECT",
    jobFamily: null,
    occupations: ["2432"],
    lowest: 2,
    highest: null,
    duties: ["METRICS"],
    externalShare: 70,
    newToOpenSource: false,
    nextSteps: [],
  });
});

test("each step keeps its own rank, and an empty line is no step", () => {
  const { nextSteps } = readRole(
    form([
      ["stepTo", "SAME_FAMILY_UP"],
      ["stepRank", "5"],
      ["stepTo", ""],
      ["stepRank", "6"],
      ["stepTo", "OTHER_FAMILY:SECURITY"],
      ["stepRank", ""],
      ["stepTo", "TRADITIONAL:FINANCE"],
      ["stepRank", "4"],
    ]),
  );
  expect(nextSteps).toEqual([
    { kind: "SAME_FAMILY_UP", family: null, jobFamily: null, rank: 5 },
    { kind: "OTHER_FAMILY", family: "SECURITY", jobFamily: null, rank: null },
    { kind: "TRADITIONAL", family: null, jobFamily: "FINANCE", rank: 4 },
  ]);
  expect(nextSteps.map(stepValue)).toEqual([
    "SAME_FAMILY_UP",
    "OTHER_FAMILY:SECURITY",
    "TRADITIONAL:FINANCE",
  ]);
});
