import { expect, test } from "vitest";

import { JOB_FAMILIES } from "./job-families.ts";
import {
  jobFamiliesOfSkill,
  SKILL_BUCKETS,
  SKILLS,
  SKILLS_OF_BUCKET,
  skillsOfBucket,
  skillsOfJobFamily,
} from "./skills.ts";

test("there are exactly five buckets, and each holds the skills that the guide names", () => {
  expect(SKILL_BUCKETS.map((bucket) => skillsOfBucket(bucket).length)).toEqual([11, 5, 8, 16, 6]);
  expect(Object.keys(SKILLS_OF_BUCKET)).toEqual([...SKILL_BUCKETS]);
});

test("a skill is in one bucket only", () => {
  expect(new Set(SKILLS).size).toBe(SKILLS.length);
});

test("every skill is known in a traditional job, and named once for each", () => {
  for (const skill of SKILLS) {
    const families = jobFamiliesOfSkill(skill);
    expect([skill, families.length > 0]).toEqual([skill, true]);
    expect([skill, new Set(families).size]).toEqual([skill, families.length]);
  }
});

test("a traditional job knows either three skills or more, or none that the buckets tell of", () => {
  const counts = JOB_FAMILIES.map((family) => [family, skillsOfJobFamily(family).length] as const);
  expect(counts.filter(([, count]) => count > 0 && count < 3)).toEqual([]);
  expect(counts.filter(([, count]) => count === 0).map(([family]) => family)).toEqual([
    "LEGAL",
    "SECURITY_ENGINEERING",
    "RESEARCH",
  ]);
});
