import { expect, test } from "vitest";

import { JOB_FAMILIES } from "../vocabulary/job-families.ts";
import { RANKS } from "../vocabulary/ladder.ts";
import { SKILLS } from "../vocabulary/skills.ts";
import { ROLE_FAMILY_SKILLS } from "../vocabulary/role-family-skills.ts";
import { movesInto } from "./moves-into.ts";
import { broughtSkills } from "./required-skills.ts";

test("a senior engineer enters where they bring one level for every two that they have to learn", () => {
  // Brought: four skills at 3, of which a compliance role asks for two: 6 levels, so 12 may be
  // left to learn. There are at C4 and C3: 3 core skills at 3 and 3 supporting ones at 2, 15; at C2: 6 + 3 = 9.
  const ways = movesInto(broughtSkills("SOFTWARE_ENGINEERING", 4), 4);

  expect(
    ways.map(({ roleFamily, rank, isWithinReach, levelsBrought, levelsToLearn }) => [
      roleFamily,
      rank,
      isWithinReach,
      levelsBrought,
      levelsToLearn,
    ]),
  ).toEqual([
    ["UPSTREAM_ENGINEER", 4, true, 12, 7],
    ["OSPO_ENGINEER", 4, true, 12, 7],
    ["SECURITY", 2, true, 6, 8],
    ["COMPLIANCE", 2, true, 6, 9],
    ["TECHNICAL_PROGRAM_MANAGER", 2, true, 6, 10],
    ["TECHNICAL_WRITER", 1, false, 3, 7],
    ["DEVELOPER_RELATIONS", 1, false, 3, 9],
    ["INNERSOURCE", 2, false, 3, 12],
  ]);
});

test("the gaps are those of the role at the rank of entry", () => {
  const [upstream] = movesInto(broughtSkills("SOFTWARE_ENGINEERING", 4), 4);
  expect(upstream!.gaps).toEqual([
    { skill: "POWER_USER_BRIDGE", required: 3, held: 0, levels: 3 },
    { skill: "ONBOARDING", required: 2, held: 0, levels: 2 },
    { skill: "GOAL_ALIGNMENT", required: 2, held: 0, levels: 2 },
  ]);
});

test("a job that the buckets say nothing of leads nowhere by them", () => {
  expect(movesInto(broughtSkills("LEGAL", 6), 6)).toEqual([]);
});

test("nobody becomes a lawyer by the skills of the buckets", () => {
  const all = SKILLS.map((skill) => ({ skill, proficiency: 4 as const }));
  const ways = movesInto(all, 10).map(({ roleFamily }) => roleFamily);
  expect(ways).not.toContain("LEGAL_COUNSEL");
  expect(ways).toContain("SECURITY");
});

test.each(JOB_FAMILIES)(
  "from %s nobody enters above their own rank, nor where the role does not exist",
  (family) => {
    for (const rank of RANKS) {
      for (const way of movesInto(broughtSkills(family, rank), rank)) {
        if (way.isWithinReach) expect(way.rank).toBeLessThanOrEqual(rank);
        expect(way.rank).toBeGreaterThanOrEqual(ROLE_FAMILY_SKILLS[way.roleFamily].from);
        if (way.isWithinReach) expect(way.levelsToLearn).toBeLessThanOrEqual(2 * way.levelsBrought);
      }
    }
  },
);
