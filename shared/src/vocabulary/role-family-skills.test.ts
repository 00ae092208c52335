import { expect, test } from "vitest";

import { NAMED_ROLE_FAMILIES, ROLE_FAMILY_SKILLS } from "./role-family-skills.ts";

test.each(NAMED_ROLE_FAMILIES)("%s asks for each of its skills once, and for more than five", (family) => {
  const { core, supporting } = ROLE_FAMILY_SKILLS[family];
  const skills = [...core, ...supporting];
  expect(new Set(skills).size).toBe(skills.length);
  expect(core.length).toBeGreaterThanOrEqual(supporting.length - 1);
  expect(skills.length).toBeGreaterThan(5);
});
