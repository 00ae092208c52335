import { expect, test } from "vitest";

import { bucketProfile } from "./bucket-profile.ts";

test("the strength of a bucket is the mean of its skills, those not held included", () => {
  const profile = bucketProfile([
    { skill: "PARTNER_GOALS", proficiency: 4 },
    { skill: "MUTUAL_BENEFIT", proficiency: 3 },
    { skill: "TRAVEL_BUDGETS", proficiency: 5 },
  ]);
  expect(profile.map(({ levels, levelsMax, mean }) => [levels, levelsMax, mean])).toEqual([
    [0, 55, 0],
    [7, 25, 1.4],
    [0, 40, 0],
    [0, 80, 0],
    [5, 30, 0.8],
  ]);
});
