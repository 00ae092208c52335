import { expect, test } from "vitest";

import { bucketProfile } from "./bucket-profile.ts";

test("the strength of a bucket is the mean of its skills, those not held included", () => {
  const profile = bucketProfile([
    { skill: "PARTNER_GOALS", proficiency: 4 },
    { skill: "MUTUAL_BENEFIT", proficiency: 3 },
    { skill: "TRAVEL_BUDGETS", proficiency: 5 },
  ]);
  // (4 + 3) / 5 = 1.4, and 5 / 6 = 0.83.
  expect(profile.map(({ known, skills, mean }) => [known, skills, mean])).toEqual([
    [0, 11, 0],
    [2, 5, 1.4],
    [0, 8, 0],
    [0, 16, 0],
    [1, 6, 0.8],
  ]);
});
