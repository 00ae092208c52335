import { expect, test } from "vitest";

import { SKILLS } from "../vocabulary/skills.ts";
import type { HeldSkill } from "./held-skill.ts";
import { translateRole } from "./translate-role.ts";

// A community manager, worked out by hand from the table in vocabulary/skills.ts.
const COMMUNITY_MANAGER: HeldSkill[] = [
  { skill: "METRICS", proficiency: 3 },
  { skill: "USER_FEEDBACK", proficiency: 2 },
  { skill: "FEATURE_REQUESTS", proficiency: 4 },
  { skill: "POWER_USER_BRIDGE", proficiency: 1 },
  { skill: "ONBOARDING", proficiency: 5 },
  { skill: "DISPUTE_RESOLUTION", proficiency: 2 },
  { skill: "EVENT_BUDGETS", proficiency: 3 },
];

test("the overlap of a role with each traditional job is the share of the job's skills that are held", () => {
  const overlaps = translateRole(COMMUNITY_MANAGER).filter(({ matching }) => matching.length > 0);
  expect(
    overlaps.map(({ jobFamily, matching, missing, percent }) => [
      jobFamily,
      `${matching.length} of ${matching.length + missing.length}`,
      percent,
    ]),
  ).toEqual([
    ["PRODUCT_MANAGEMENT", "3 of 4", 75],
    ["COMMUNITY_MANAGEMENT", "3 of 6", 50],
    ["PEOPLE_TALENT", "2 of 6", 33],
    ["EVENTS_OPERATIONS", "1 of 4", 25],
    ["PROGRAM_MANAGEMENT", "1 of 4", 25],
    ["SOFTWARE_ENGINEERING", "1 of 4", 25],
    ["FINANCE", "1 of 6", 17],
  ]);
});

test("it says which skills match and which are missing; awareness of a skill is not enough", () => {
  const [first] = translateRole(COMMUNITY_MANAGER);
  expect(first).toMatchObject({
    jobFamily: "PRODUCT_MANAGEMENT",
    matching: ["METRICS", "USER_FEEDBACK", "FEATURE_REQUESTS"],
    missing: ["POWER_USER_BRIDGE"],
  });
});

test("who holds everything overlaps wholly with every job the buckets speak of, and who holds nothing with none", () => {
  const everything = SKILLS.map((skill) => ({ skill, proficiency: 2 as const }));
  expect(new Set(translateRole(everything).map(({ percent }) => percent))).toEqual(new Set([100]));
  expect(new Set(translateRole([]).map(({ percent }) => percent))).toEqual(new Set([0]));
  expect(translateRole([])).toHaveLength(17);
});
