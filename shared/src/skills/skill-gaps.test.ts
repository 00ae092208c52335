import { expect, test } from "vitest";

import { requiredSkills } from "./required-skills.ts";
import { gapsTo, levelsToLearn } from "./skill-gaps.ts";

test("the gaps are what is required less what is held, the widest first", () => {
  const gaps = gapsTo(
    [
      { skill: "METRICS", proficiency: 3 },
      { skill: "POLICY_MAKING", proficiency: 4 },
      { skill: "ONBOARDING", proficiency: 2 },
      { skill: "EDITING", proficiency: 1 },
    ],
    [
      { skill: "METRICS", proficiency: 2 },
      { skill: "ONBOARDING", proficiency: 5 },
      { skill: "FUNDRAISING", proficiency: 5 },
    ],
  );

  expect(gaps).toEqual([
    { skill: "POLICY_MAKING", required: 4, held: 0, levels: 4 },
    { skill: "METRICS", required: 3, held: 2, levels: 1 },
    { skill: "EDITING", required: 1, held: 0, levels: 1 },
  ]);
  expect(levelsToLearn(gaps)).toBe(6);
});

test("a role asks for its core skills at the rank's proficiency and for the others a level below", () => {
  expect(requiredSkills("LEGAL_COUNSEL", 4)).toEqual([
    { skill: "POLICY_MAKING", proficiency: 3 },
    { skill: "CORPORATE_AND_COMMUNITY_VALUE", proficiency: 3 },
    { skill: "SPONSOR_POLICY", proficiency: 3 },
    { skill: "DISPUTE_RESOLUTION", proficiency: 2 },
    { skill: "PARTNER_CONFLICTS", proficiency: 2 },
    { skill: "DOCUMENTATION_VETTING", proficiency: 2 },
  ]);
  expect(requiredSkills("OSPO_ENGINEER", 1).every(({ proficiency }) => proficiency === 1)).toBe(true);
});

test("who holds what is required has no gap", () => {
  const required = requiredSkills("OSPO_LEAD", 10);
  expect(gapsTo(required, required)).toEqual([]);
});
