import { expect, test } from "vitest";

import { coarsestFace } from "./coarsest-face.ts";

const nothing = {
  industry: null,
  region: null,
  size: null,
  officeFoundedYear: null,
  teamSize: null,
  reportingLine: null,
};

test("what an office says of itself becomes the coarsest groups and nothing finer", () => {
  const face = coarsestFace(
    {
      industry: "MINING",
      region: "AFRICA",
      size: "FROM_10000_TO_19999",
      officeFoundedYear: 2019,
      teamSize: 3,
      reportingLine: "LEGAL",
    },
    2026,
  );
  expect(face).toEqual({
    industry: "INDUSTRIAL_ENERGY",
    region: "EMEA",
    size: "FROM_1000_TO_19999",
    officeAge: "FROM_3_TO_7",
    teamSize: "FROM_1_TO_3",
    reportingLine: "OTHER",
  });
});

test("what an office does not say has no group", () => {
  expect(Object.values(coarsestFace(nothing, 2026))).toEqual([null, null, null, null, null, null]);
});

test("the last group of an age and of a team has no upper end", () => {
  const face = coarsestFace({ ...nothing, officeFoundedYear: 1998, teamSize: 400 }, 2026);
  expect(face).toMatchObject({ officeAge: "ABOVE_7", teamSize: "ABOVE_10" });
});
