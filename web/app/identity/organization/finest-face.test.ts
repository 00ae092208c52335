import { expect, test } from "vitest";

import { finestFace } from "./finest-face.ts";

const nothing = {
  industry: null,
  region: null,
  size: null,
  officeFoundedYear: null,
  teamSize: null,
  reportingLine: null,
};

test("what an office says of itself in numbers becomes bands and nothing finer", () => {
  const face = finestFace({ ...nothing, industry: "MINING", officeFoundedYear: 2019, teamSize: 3 }, 2026);
  expect(face).toEqual({
    ...{ industry: "MINING", region: null, size: null, reportingLine: null },
    officeAge: "FROM_5_TO_7",
    teamSize: "FROM_2_TO_3",
  });
});

test("the last band of an age and of a team has no upper end", () => {
  const face = finestFace({ ...nothing, officeFoundedYear: 1998, teamSize: 400 }, 2026);
  expect(face).toMatchObject({ officeAge: "ABOVE_12", teamSize: "ABOVE_25" });
});
