import type { Rank } from "../vocabulary/ladder.ts";
import { type NamedRoleFamily, ROLE_FAMILY_SKILLS } from "../vocabulary/role-family-skills.ts";
import { type Proficiency, skillsOfJobFamily } from "../vocabulary/skills.ts";
import type { JobFamily } from "../vocabulary/job-families.ts";
import type { HeldSkill } from "./held-skill.ts";

/** How well somebody of a rank knows what their work consists of. */
const PROFICIENCY_OF_RANK: Readonly<Record<Rank, Proficiency>> = {
  1: 1,
  2: 2,
  3: 3,
  4: 3,
  5: 4,
  6: 4,
  7: 5,
  8: 5,
  9: 5,
  10: 5,
};

/** What a role asks for: its core skills at the rank's proficiency, and the supporting ones a level below. */
export function requiredSkills(family: NamedRoleFamily, rank: Rank): HeldSkill[] {
  const { core, supporting } = ROLE_FAMILY_SKILLS[family];
  const proficiency = PROFICIENCY_OF_RANK[rank];
  const below = Math.max(1, proficiency - 1) as Proficiency;
  return [
    ...core.map((skill) => ({ skill, proficiency })),
    ...supporting.map((skill) => ({ skill, proficiency: below })),
  ];
}

/** What somebody of a traditional job brings: each of its skills at the rank's proficiency. */
export function broughtSkills(family: JobFamily, rank: Rank): HeldSkill[] {
  return skillsOfJobFamily(family).map((skill) => ({ skill, proficiency: PROFICIENCY_OF_RANK[rank] }));
}
